import { describe, expect, it } from '@jest/globals';
import { DELIVERY_ERROR_CODES, REQUEST_ERROR_CODES } from '../provider-errors.js';
import { VONAGE_ERROR_CODES } from '../sms/vonage-errors.js';
import { type FailureClass, failureClassOf } from './failure-class.js';

describe('a failure counts as', () => {
  it.each<[string, FailureClass]>([
    ['21211', 'address'],
    ['21614', 'address'],
    ['30005', 'address'],
    ['30006', 'address'],
    ['1190', 'address'],
    ['bounce_hard', 'address'],
    ['smtp_550', 'address'],
    ['no_contact_method', 'address'],
    ['21610', 'opted_out'],
    ['opted_out', 'opted_out'],
    ['30003', 'out_of_reach'],
    ['30008', 'out_of_reach'],
    ['1180', 'out_of_reach'],
    ['bounce_soft', 'out_of_reach'],
    ['30007', 'refused'],
    ['20003', 'refused'],
    ['1210', 'refused'],
    ['smtp_554', 'refused'],
    ['http_401', 'refused'],
    ['daily_cap', 'refused'],
    ['http_503', 'provider'],
    ['http_429', 'provider'],
    ['smtp_421', 'provider'],
    ['no_connection', 'provider'],
    ['too_late', 'too_late'],
    ['none', 'other'],
    ['99999', 'other'],
    ['', 'other'],
    ['toString', 'other'],
  ])('%p: %s', (code, expected) => {
    expect(failureClassOf(code)).toBe(expected);
  });

  it('something, for every code that the tables of the providers know', () => {
    const known = [...REQUEST_ERROR_CODES, ...DELIVERY_ERROR_CODES, ...VONAGE_ERROR_CODES.map(String)];
    expect(known.filter((code) => failureClassOf(code) === 'other')).toEqual([]);
  });
});
