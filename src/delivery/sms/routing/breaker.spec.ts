import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE, plus, SECOND } from '../../../kernel/clock.js';
import type { SendOutcome } from '../../send-outcome.js';
import {
  afterTry,
  type Breaker,
  FAILURES,
  mayProbe,
  type OpenBreaker,
  probing,
  type Result,
  type Verdict,
} from './breaker.js';
import { verdictOf, WINDOW } from './breaker.js';

const NOW = new Date('2026-11-21T02:30:00Z');
const at = (seconds: number) => plus(NOW, seconds * SECOND);
const code = 'no_connection';
const reason = 'x';

describe('what one try says about the provider', () => {
  it.each<[SendOutcome, Verdict]>([
    [{ kind: 'accepted', provider: 'twilio', providerId: 'SM1' }, 'works'],
    [{ kind: 'bad_address', code: '21211', reason }, 'works'],
    [{ kind: 'opted_out', code: '21610', reason }, 'works'],
    [{ kind: 'unsure', code: 'timeout', reason }, 'fails'],
    [{ kind: 'try_later', code, reason, wholeSender: false }, 'fails'],
    [{ kind: 'try_later', code: '20429', reason, wholeSender: true, retryAfterMs: 30_000 }, 'says_nothing'],
    [{ kind: 'refused', code: '20003', reason, account: true }, 'locked_out'],
    [{ kind: 'refused', code: '21606', reason }, 'says_nothing'],
    [{ kind: 'suppressed', code: 'not_on_allowlist', reason }, 'says_nothing'],
  ])('%j', (outcome, verdict) => {
    expect(verdictOf(outcome)).toBe(verdict);
  });
});

/** `f` fails, `w` works, `l` is locked out, `n` says nothing: one a second. */
function play(tries: string, breaker: Breaker = null): { breaker: Breaker; recent: readonly Result[] } {
  const verdicts: Readonly<Record<string, Verdict>> = { f: 'fails', w: 'works', l: 'locked_out', n: 'says_nothing' };
  return Array.from(tries).reduce<{ breaker: Breaker; recent: readonly Result[] }>(
    (before, letter, index) => {
      const verdict = verdicts[letter] ?? 'says_nothing';
      return afterTry(before.breaker, before.recent, { verdict, code, begunAt: at(index) }, at(index));
    },
    { breaker, recent: [] },
  );
}

describe('a breaker that is closed', () => {
  it.each([
    ['', false],
    ['ffff', false],
    ['fffff', true],
    ['nnnnnn', false],
    ['ffffnf', true],
    ['wwwwwfffff', true],
    ['wwwwwwfffff', false],
    ['wwwwwwffffff', true],
    ['l', true],
    ['wwwwwwwwwwl', true],
    ['fwfwfwfwfw', false],
    ['wfwfwfwfwf', true],
  ])('after %s is open: %s', (tries, open) => {
    expect(play(tries).breaker !== null).toBe(open);
  });

  it('forgets what is older than a minute', () => {
    const { recent } = play('ffff');
    const late = plus(at(3), WINDOW);
    expect(afterTry(null, recent, { verdict: 'fails', code, begunAt: late }, late).breaker).toBeNull();
  });

  it('is left alone for longer each time, and longest when the account is shut', () => {
    const pauses: number[] = [];
    let breaker = play('fffff').breaker as OpenBreaker;
    for (let times = 0; times < 6; times++) {
      pauses.push((breaker.until.getTime() - breaker.openedAt.getTime()) / SECOND);
      const now = breaker.until;
      const probe = probing(breaker, now);
      breaker = afterTry(probe, [], { verdict: 'fails', code, begunAt: now }, now).breaker as OpenBreaker;
    }
    expect(pauses).toEqual([30, 60, 120, 240, 300, 300]);
    const shut = play('l').breaker as OpenBreaker;
    expect(shut.until).toEqual(plus(shut.openedAt, 5 * MINUTE));
  });
});

describe('a breaker that is open', () => {
  const open: OpenBreaker = { state: 'open', code, openings: 1, openedAt: at(10), until: at(40) };
  const half = probing(open, at(40));
  it.each<[string, OpenBreaker, Verdict, number, number, 'closed' | 'same' | 'again']>([
    ['a success of before says nothing', open, 'works', 9, 11, 'same'],
    ['a success since shows that it works', open, 'works', 10, 12, 'closed'],
    ['a failure while it is left alone lengthens nothing', open, 'fails', 12, 13, 'same'],
    ['a failure of the probe opens it again', half, 'fails', 40, 41, 'again'],
    ['a late failure of before leaves the probe alone', half, 'fails', 9, 41, 'same'],
    ['the probe works', half, 'works', 40, 41, 'closed'],
    ['the probe says nothing', half, 'says_nothing', 40, 41, 'same'],
  ])('%s', (_what, breaker, verdict, begun, now, then) => {
    const after = afterTry(breaker, [], { verdict, code, begunAt: at(begun) }, at(now)).breaker;
    if (then === 'closed') expect(after).toBeNull();
    else if (then === 'same') expect(after).toEqual(breaker);
    else expect(after).toMatchObject({ state: 'open', openings: 2, until: at(now + 60) });
  });

  it('lets one message try when its time has come, and another when that one was lost', () => {
    expect([mayProbe(open, at(39)), mayProbe(open, at(40)), mayProbe(half, at(41)), mayProbe(half, at(100))]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(mayProbe(null, at(40))).toBe(false);
  });

  it('laws: fewer failures than it takes never open it; a success of a probe always closes it; it always ends', () => {
    const letters = fc.array(fc.constantFrom('f', 'w', 'n'), { maxLength: 40 });
    fc.assert(
      fc.property(letters, (tries) => {
        const failures = tries.filter((letter) => letter === 'f').length;
        const { breaker, recent } = play(tries.join(''));
        if (failures < FAILURES) expect(breaker).toBeNull();
        expect(recent.length).toBeLessThanOrEqual(20);
        if (breaker === null) return;
        expect(breaker.until.getTime()).toBeLessThanOrEqual(plus(at(tries.length), 5 * MINUTE).getTime());
        const then = breaker.until;
        const probe = probing(breaker, then);
        expect(afterTry(probe, [], { verdict: 'works', code, begunAt: then }, then).breaker).toBeNull();
      }),
    );
  });
});
