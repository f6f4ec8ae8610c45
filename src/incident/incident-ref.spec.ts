import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeIncidentRef, normaliseIncidentRef } from './incident-ref.js';

describe('the reference of an incident', () => {
  it('is six characters that cannot be misread and form no word', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 2_000; i += 1) {
      const ref = makeIncidentRef(randomBytes);
      expect(ref).toMatch(/^[CDFHJKMNPRTVWX34679]{6}$/);
      expect(ref).toMatch(/[A-Z]/);
      expect(ref).toMatch(/\d/);
      seen.add(ref);
    }
    expect(seen.size).toBeGreaterThan(1_990);
  });

  it('asks for more bytes while those it got do not do', () => {
    const rounds = [new Uint8Array(24).fill(255), new Uint8Array(24), Uint8Array.from([0, 14, 0, 14, 0, 14])];
    expect(makeIncidentRef(() => rounds.shift() ?? new Uint8Array())).toBe('C3C3C3');
  });

  it.each([
    ['CV9K3P', 'CV9K3P'],
    [' cv9k3p ', 'CV9K3P'],
    ['CV9-K3P', 'CV9K3P'],
    ['“cv9 k3p”', 'CV9K3P'],
    ['ＣＶ９Ｋ３Ｐ', 'CV9K3P'],
  ])('is found again from %s', (typed, ref) => {
    expect(normaliseIncidentRef(typed)).toBe(ref);
  });

  it.each(['', 'CV9K3', 'CV9K3PP', 'CVKKPP', '333333', 'CV9K3O', 'CV9K3Y', 'CV9K3P'.repeat(100)])(
    'is not %p',
    (typed) => {
      expect(normaliseIncidentRef(typed)).toBeNull();
    },
  );

  it('never throws, and knows what it made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ref = normaliseIncidentRef(text);
        if (ref !== null) expect(normaliseIncidentRef(ref)).toBe(ref);
      }),
    );
    expect(normaliseIncidentRef(makeIncidentRef(randomBytes).toLowerCase())).not.toBeNull();
  });
});
