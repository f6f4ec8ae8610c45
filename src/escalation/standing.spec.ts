import { describe, expect, it } from '@jest/globals';
import type { ResponderId } from '../kernel/ids.js';
import { type Answer, helps, isOut, rolesFilledBy, type RunAlert, standingsOf } from './standing.js';

const ANN = 'ann' as ResponderId;
const at = (minute: number): Date => new Date(minute * 60_000);

function alert(changes: Partial<RunAlert>): RunAlert {
  const asked = { round: 1, step: 1, askedAt: at(0), roles: [] };
  return { responderId: ANN, status: 'waiting', answer: null, answeredAt: null, ...asked, ...changes };
}

const answered = (answer: Answer, minute: number, changes: Partial<RunAlert> = {}): RunAlert =>
  alert({ status: 'answered', answer, answeredAt: at(minute), ...changes });

const AGAIN = { round: 2, askedAt: at(30) };

describe('where a person stands who was asked twice', () => {
  it.each([
    ['waits, when nothing was said', [alert({}), alert(AGAIN)], 'waiting', null],
    ['waits, when "later" came before the second question', [answered('later', 5), alert(AGAIN)], 'waiting', null],
    ['comes, when the first code is answered late', [answered('attending', 40), alert(AGAIN)], 'answered', 'attending'],
    ['is held to the newest answer', [answered('cannot', 50), answered('attending', 40, AGAIN)], 'answered', 'cannot'],
    [
      'is unreachable, when the second failed',
      [alert({}), alert({ ...AGAIN, status: 'unreachable' })],
      'unreachable',
      null,
    ],
    [
      'is as before, when left out',
      [answered('attending', 5), alert({ ...AGAIN, status: 'excluded' })],
      'answered',
      'attending',
    ],
  ] as const)('%s', (_what, alerts, status, answer) => {
    for (const order of [alerts, [...alerts].reverse()]) {
      expect(standingsOf(order).get(ANN)).toMatchObject({ status, answer });
    }
  });

  it('is what was written last, where two things happened in the same moment', () => {
    expect(standingsOf([alert({}), alert({ round: 2, status: 'unreachable' })]).get(ANN)?.status).toBe('unreachable');
  });

  it('is unknown for somebody who was only ever left out', () => {
    expect(standingsOf([alert({ status: 'excluded' })]).size).toBe(0);
  });
});

describe('an answer', () => {
  it.each([
    ['attending', ['local'], true, ['local']],
    ['attending', [], true, []],
    ['remote', ['local', 'legal'], true, ['legal']],
    ['remote', ['local'], false, []],
    ['remote', [], false, []],
    ['later', ['legal'], false, []],
    ['cannot', ['legal'], false, []],
    ['needs_help', ['legal'], false, []],
  ] as const)('%s of somebody who is %j: helps %p, fills %j', (answer, roles, isHelp, filled) => {
    expect(helps(answered(answer, 1, { roles }))).toBe(isHelp);
    expect(rolesFilledBy(answered(answer, 1, { roles }))).toEqual(filled);
  });

  it.each(['waiting', 'unreachable', 'stood_down'] as const)('that is none (%s) fills no role', (status) => {
    expect(rolesFilledBy(alert({ status, answer: 'attending', roles: ['legal'] }))).toEqual([]);
  });

  it('is no help any more once the person was stood down', () => {
    expect(helps(answered('attending', 1, { status: 'stood_down' }))).toBe(false);
  });

  it.each([
    [answered('cannot', 1), true],
    [alert({ status: 'unreachable' }), true],
    [answered('later', 1), false],
    [alert({}), false],
    [alert({ status: 'stood_down' }), false],
    [answered('cannot', 1, { status: 'stood_down' }), false],
  ])('or its absence means that asking again is useless (%#)', (person, out) => {
    expect(isOut(person)).toBe(out);
  });
});
