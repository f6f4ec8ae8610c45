import { describe, expect, it } from '@jest/globals';
import type { DeliveryFigure } from '../../../delivery/figures/delivery-figures.js';
import { failedWords, groupWords, receiptWords } from './figure-words.js';

const figure = (change: Partial<DeliveryFigure>): DeliveryFigure => ({
  channel: 'sms',
  provider: null,
  prefix: null,
  handedOff: 0,
  delivered: 0,
  failed: 0,
  failures: {},
  silent: 0,
  medianReceiptSeconds: null,
  p95ReceiptSeconds: null,
  ...change,
});

describe('a figure in words', () => {
  it.each([
    [{}, 'All'],
    [{ provider: 'twilio' }, 'Twilio'],
    [{ provider: 'twilio', prefix: '+447700' }, 'Twilio, +447700…'],
    [{ provider: 'vonage', prefix: 'other' }, 'Vonage, other numbers'],
    [{ provider: 'pigeon' }, 'pigeon'],
  ])('whose: %j', (change, words) => {
    expect(groupWords(figure(change))).toBe(words);
  });

  it.each([
    [{}, '0'],
    [{ failed: 2, failures: { out_of_reach: 2 } }, '2, out of reach'],
    [
      { failed: 1_003, failures: { other: 1, address: 1_002 } },
      '1,003: 1,002 wrong number or address, 1 for another reason',
    ],
  ])('failed: %j', (change, words) => {
    expect(failedWords(figure(change))).toBe(words);
  });

  it.each([
    [{}, ''],
    [{ medianReceiptSeconds: 0, p95ReceiptSeconds: 90 }, 'Half within a second, 95 in 100 within 1 minute'],
    [{ medianReceiptSeconds: 4, p95ReceiptSeconds: 29 }, 'Half within 4 seconds, 95 in 100 within 29 seconds'],
  ])('receipts: %j', (change, words) => {
    expect(receiptWords(figure(change))).toBe(words);
  });
});
