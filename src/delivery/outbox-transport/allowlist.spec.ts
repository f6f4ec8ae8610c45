import { describe, expect, it } from '@jest/globals';
import { Allowlist } from './allowlist.js';

describe('the allowlist', () => {
  const list = new Allowlist(['07700 900147', ' Joyce@Example.org ', '+447700900562']);

  it.each(['+447700900147', '+447700900562', 'joyce@example.org'])('lets %s through', (address) => {
    expect(list.allows(address)).toBe(true);
  });

  it.each(['+447700900148', 'bashir@example.org', 'evil-joyce@example.org', ''])('holds %p back', (address) => {
    expect(list.allows(address)).toBe(false);
  });

  it('holds everything back when it is empty', () => {
    expect(new Allowlist([]).allows('+447700900147')).toBe(false);
  });
});
