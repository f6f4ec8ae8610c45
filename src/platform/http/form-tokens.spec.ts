import { describe, expect, it } from '@jest/globals';
import { Clock, HOUR, plus } from '../../kernel/clock.js';
import { NodeSealing } from '../crypto/node-sealing.js';
import { FormTokens } from './form-tokens.js';

class StillClock extends Clock {
  at = new Date('2026-11-21T01:52:00Z');
  now(): Date {
    return this.at;
  }
}

const OLD = Buffer.alloc(32, 1);
const NEW = Buffer.alloc(32, 2);

function tokens(clock = new StillClock(), current = NEW, previous: Buffer[] = []): FormTokens {
  return new FormTokens(new NodeSealing({ current, previous }), clock);
}

describe('the token of a public form', () => {
  it('holds for a day and no longer', () => {
    const clock = new StillClock();
    const token = tokens(clock).issue(null);
    clock.at = plus(clock.at, 23 * HOUR);
    expect(tokens(clock).isValid(null, token)).toBe(true);
    clock.at = plus(clock.at, 2 * HOUR);
    expect(tokens(clock).isValid(null, token)).toBe(false);
  });

  it('cannot be given more time', () => {
    const [, mac = ''] = tokens().issue(null).split('.');
    const later = (Date.parse('2026-11-21T03:00:00Z') + 23 * HOUR).toString(36);
    expect(tokens().isValid(null, `${later}.${mac}`)).toBe(false);
  });

  it.each(['', '.', 'x', 'NaN.AAAA', 'zzzzzzzzzzzz.AAAA', '-1.AAAA'])('is not %p', (token) => {
    expect(tokens().isValid(null, token)).toBe(false);
  });

  it('opens no form of a session', () => {
    expect(tokens().isValid('s-1', tokens().issue(null))).toBe(false);
  });

  it('outlives the rotation of the secret', () => {
    const before = tokens(new StillClock(), OLD).issue(null);
    expect(tokens(new StillClock(), NEW, [OLD]).isValid(null, before)).toBe(true);
    expect(tokens(new StillClock(), NEW).isValid(null, before)).toBe(false);
  });
});

describe('the token of a session', () => {
  it('belongs to that session', () => {
    const token = tokens().issue('s-1');
    expect(tokens().isValid('s-1', token)).toBe(true);
    expect(tokens().isValid('s-2', token)).toBe(false);
    expect(tokens().isValid(null, token)).toBe(false);
  });
});
