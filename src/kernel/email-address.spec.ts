import { describe, expect, it } from '@jest/globals';
import { maskEmail, parseEmail } from './email-address.js';

describe('an e-mail address', () => {
  it.each([
    ['Joyce@Example.org ', 'joyce@example.org'],
    ["o'neil+tag@mail.example.org", "o'neil+tag@mail.example.org"],
  ])('reads %s', (typed, address) => {
    expect(parseEmail(typed)).toBe(address);
  });

  it.each([
    '',
    'joyce',
    'joyce@',
    '@example.org',
    'a b@example.org',
    'a@b',
    'a@example.org\nBcc: b@example.org',
    `${'a'.repeat(250)}@example.org`,
  ])('refuses %p', (typed) => {
    expect(parseEmail(typed)).toBeNull();
  });

  it('shows the first letter and the domain only', () => {
    const address = parseEmail('joyce@example.org');
    expect(address && maskEmail(address)).toBe('j•••@example.org');
  });
});
