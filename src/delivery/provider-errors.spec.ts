import { describe, expect, it } from '@jest/globals';
import { DELIVERY_ERROR_CODES, deliveryFailureOf, REQUEST_ERROR_CODES, requestFailureOf } from './provider-errors.js';

describe('a refused request', () => {
  it.each([
    [20003, 'refused'],
    [20429, 'try_later'],
    [21211, 'bad_address'],
    [21408, 'refused'],
    [21606, 'refused'],
    [21608, 'refused'],
    [21610, 'opted_out'],
    [21611, 'try_later'],
    [21612, 'refused'],
    [21614, 'bad_address'],
    [21635, 'bad_address'],
  ])('%p is %s', (code, kind) => {
    expect(requestFailureOf(code)).toMatchObject({ kind, code: String(code) });
  });

  it('holds the whole sender for what concerns the sender', () => {
    expect(requestFailureOf(20429, 30_000)).toMatchObject({ wholeSender: true, retryAfterMs: 30_000 });
    expect(requestFailureOf(21611)).toMatchObject({ wholeSender: true });
    expect(requestFailureOf(20500)).toMatchObject({ wholeSender: false });
  });

  it('says nothing of a code it does not know', () => {
    expect(requestFailureOf(99999)).toBeNull();
  });
});

describe('a failed delivery', () => {
  it.each([
    [30001, 'may_pass'],
    [30002, 'refused'],
    [30003, 'may_pass'],
    [30004, 'address'],
    [30005, 'address'],
    [30006, 'try_voice'],
    [30007, 'refused'],
    [30008, 'may_pass'],
    ['30003', 'may_pass'],
    [21610, 'opted_out'],
    [21211, 'address'],
    [21614, 'try_voice'],
    [21635, 'try_voice'],
    [21611, 'may_pass'],
    [21606, 'refused'],
    [12345, 'unknown'],
  ])('%p is %s', (code, kind) => {
    expect(deliveryFailureOf(code)).toMatchObject({ kind, code: String(code) });
  });

  it.each([null, undefined, ''])('without a code (%p) is unknown', (code) => {
    expect(deliveryFailureOf(code)).toMatchObject({ kind: 'unknown', code: 'none' });
  });
});

describe('the tables', () => {
  const reasons = [
    ...REQUEST_ERROR_CODES.map((code) => [code, requestFailureOf(code)?.reason ?? '']),
    ...DELIVERY_ERROR_CODES.map((code) => [code, deliveryFailureOf(code).reason]),
  ];

  it.each(reasons)('%s has a sentence of its own, without a number in it', (_, reason) => {
    expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(reason).not.toMatch(/\d{3}/);
  });

  it('name each code once', () => {
    const all = [...REQUEST_ERROR_CODES, ...DELIVERY_ERROR_CODES];
    expect(new Set(all).size).toBe(all.length);
  });
});
