import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskPhone, parsePhone, prefixOf } from './phone-number.js';

describe('a phone number', () => {
  it.each([
    ['07400 123456', '+447400123456'],
    ['+44 7400 123456', '+447400123456'],
    ['0114 496 0000', '+441144960000'],
  ])('reads %s', (typed, e164) => {
    expect(parsePhone(typed, { allowDrama: false })).toBe(e164);
  });

  it.each(['', 'hello', '12', '07400', '07400 123456 please', '+0000000000'])('refuses %p', (typed) => {
    expect(parsePhone(typed, { allowDrama: true })).toBeNull();
  });

  it('takes the drama range where it is allowed and nowhere else', () => {
    expect(parsePhone('07700 900147', { allowDrama: true })).toBe('+447700900147');
    expect(parsePhone('07700 900147', { allowDrama: false })).toBeNull();
  });

  it('shows the last three digits only', () => {
    const number = parsePhone('07700 900147', { allowDrama: true });
    expect(number && maskPhone(number)).toBe('•••• 147');
  });

  it.each([
    ['+447700900147', '+447700'],
    ['+441144960000', '+441144'],
    ['+44169772345', '+441697'],
    ['+29012345', '+290'],
    ['nadia@example.org', null],
    ['', null],
  ])('country and range of %p: %p', (number, prefix) => {
    expect(prefixOf(number)).toBe(prefix);
  });

  it('no prefix tells a number: five digits stay open, whatever its length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+\d{7,15}$/), (number) => {
        const prefix = prefixOf(number) ?? '';
        expect(number.startsWith(prefix)).toBe(true);
        expect(prefix.length).toBeLessThanOrEqual(7);
        expect(number.length - prefix.length).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
