import { describe, expect, it } from '@jest/globals';
import { Argon2PasswordHasher, ARGON2_COST } from './argon2-password-hasher.js';
import { passwordProblem } from './password-rule.js';

const EMAIL = 'nadia.k@example.org';

describe('a password', () => {
  it.each([
    ['elevenchars', 'too_short'],
    ['seven quiet herons', null],
    ['пароль из слов', null],
    ['🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦🐦', 'too_plain'],
    ['121212121212', 'too_plain'],
    ['x1y2z'.repeat(60), 'too_long'],
    ['Nadia.K@example.org', 'is_own_address'],
  ])('%s: %p', (typed, problem) => {
    expect(passwordProblem(typed, EMAIL)).toBe(problem);
  });
});

describe('a password in the database', () => {
  const cheap = new Argon2PasswordHasher({ memoryCost: 64, timeCost: 1, parallelism: 1 });

  it('costs what is recommended', async () => {
    expect(ARGON2_COST).toEqual({ memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    expect(await new Argon2PasswordHasher().hash('seven quiet herons')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('is another each time, and recognises only its own', async () => {
    const [one, other] = await Promise.all([cheap.hash('seven quiet herons'), cheap.hash('seven quiet herons')]);
    expect(one).not.toBe(other);
    expect(await cheap.verify(one, 'seven quiet herons')).toBe(true);
    expect(await cheap.verify(one, 'seven quiet heron')).toBe(false);
  });

  it('is the same on a keyboard that composes letters otherwise', async () => {
    expect(await cheap.verify(await cheap.hash('saith cr\u00eaf \u0175yn'), 'saith cre\u0302f w\u0302yn')).toBe(true);
  });

  it.each([null, '', 'not a hash'])('that is %p recognises nothing and does not throw', async (stored) => {
    expect(await cheap.verify(stored, 'nobody has this password')).toBe(false);
  });
});
