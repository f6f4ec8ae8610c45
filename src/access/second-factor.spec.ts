import { describe, expect, it } from '@jest/globals';
import { plus, SECOND } from '../kernel/clock.js';
import { acceptedStep, codeAt, enrolmentUrl, totpSecret } from './second-factor.js';

const SECRET = totpSecret(Buffer.from('12345678901234567890'));
const NOW = new Date('2026-11-21T01:52:10Z');
const STEP = Math.floor(NOW.getTime() / 30_000);

describe('the second factor', () => {
  it('is that of RFC 6238, appendix B', () => {
    expect(codeAt(SECRET, new Date(59_000))).toBe('287082');
    expect(codeAt(SECRET, new Date(1_111_111_109_000))).toBe('081804');
  });

  it.each([
    [-60, null],
    [-30, STEP - 1],
    [0, STEP],
    [30, STEP + 1],
    [60, null],
  ])('shown %i seconds off is taken as step %p', (seconds, step) => {
    const code = codeAt(SECRET, plus(NOW, seconds * SECOND));
    expect(acceptedStep(SECRET, code, NOW, null)).toBe(step);
  });

  it('is taken with the gap that people type, and once', () => {
    const code = codeAt(SECRET, NOW);
    expect(acceptedStep(SECRET, `${code.slice(0, 3)} ${code.slice(3)}`, NOW, STEP - 1)).toBe(STEP);
    expect(acceptedStep(SECRET, code, NOW, STEP)).toBeNull();
    expect(acceptedStep(SECRET, code, NOW, STEP + 1)).toBeNull();
  });

  it.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', '-12345', '1e5000'])('is not %p', (code) => {
    expect(acceptedStep(SECRET, code, NOW, null)).toBeNull();
  });

  it('reaches the app as an address that every app knows', () => {
    expect(enrolmentUrl(SECRET, 'nadia@example.org')).toBe(
      `otpauth://totp/Vigil:nadia%40example.org?issuer=Vigil&secret=${SECRET}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(SECRET).toHaveLength(32);
  });
});
