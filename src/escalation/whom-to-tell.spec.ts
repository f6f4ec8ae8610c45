import { describe, expect, it } from '@jest/globals';
import type { AlertId, ResponderId } from '../kernel/ids.js';
import type { StoredAlert } from './run.js';
import type { Answer } from './standing.js';
import { type TellOrder, whomToTell } from './whom-to-tell.js';

const at = (minute: number): Date => new Date(Date.parse('2026-11-21T02:00:00Z') + minute * 60_000);

/** Ann is asked in a first round at 0, and in a second at 10. */
function ask(round: number, more: { answer?: Answer; answeredAt?: number; toldAt?: number } = {}): StoredAlert {
  return {
    id: `alert-${round}` as AlertId,
    responderId: 'ann' as ResponderId,
    round,
    step: 1,
    status: more.answer === undefined ? 'stood_down' : 'answered',
    answer: more.answer ?? null,
    roles: ['local'],
    askedAt: at((round - 1) * 10),
    answeredAt: more.answer === undefined ? null : at(more.answeredAt ?? 15),
    code: 'K7M4',
    linkHash: null,
    toldOverAt: more.toldAt === undefined ? null : at(more.toldAt),
    remindedAt: null,
    progressAt: null,
  };
}

const reachedBy = (round: number) => ({
  alertId: `alert-${round}` as AlertId,
  contactMethodId: 'phone',
  channel: 'sms',
  language: 'en',
});
const toldOfFirst = (minute: number): StoredAlert[] => [ask(1, { toldAt: minute }), ask(2)];
const toldOther = (minute: number): StoredAlert[] => [
  { ...ask(1, { toldAt: minute }), responderId: 'bob' as ResponderId },
];
const over: TellOrder = { template: 'stand-down-over', spares: () => false };
const enough: TellOrder = { template: 'stand-down-enough', spares: ({ answer }) => answer === 'attending' };
const told = (alerts: readonly StoredAlert[], rounds: readonly number[], order: TellOrder) =>
  whomToTell(alerts, rounds.map(reachedBy), order).map(({ alert }) => alert.id);

describe('who is told that it is over', () => {
  it.each<[string, StoredAlert[], number[], TellOrder, string[]]>([
    ['once, by the last round, when both reached her', [ask(1), ask(2)], [1, 2], over, ['alert-2']],
    ['by the first round, when the second reached nobody', [ask(1), ask(2)], [1], over, ['alert-1']],
    ['nobody whom nothing reached', [ask(1), ask(2)], [], over, []],
    ['not again after the second round’s text', [ask(1), ask(2, { toldAt: 12 })], [1, 2], over, []],
    ['not again when the text about the first round left after she was asked again', toldOfFirst(12), [1, 2], over, []],
    ['nor when it left at the very moment', toldOfFirst(10), [1, 2], over, []],
    ['though somebody else was told since', [...toldOther(12), ask(2)], [2], over, ['alert-2']],
    ['again when she was asked since', [ask(1, { toldAt: 5 }), ask(2)], [1, 2], over, ['alert-2']],
    ['not again when the clock was set back in between', [ask(1, { toldAt: -4 })], [1], over, []],
    ['not who said no in the second round', [ask(1), ask(2, { answer: 'cannot' })], [1, 2], over, []],
    ['not who said no to the first text later on', [ask(1, { answer: 'cannot' }), ask(2)], [1, 2], over, []],
    ['not “enough” to somebody who is coming', [ask(1), ask(2, { answer: 'attending' })], [1, 2], enough, []],
    ['“over” to somebody who is coming', [ask(1), ask(2, { answer: 'attending' })], [1, 2], over, ['alert-2']],
    ['not who ended it', [ask(1)], [1], { ...over, except: 'ann' }, []],
    [
      'a correction in any case',
      [ask(1, { answer: 'cannot', toldAt: 20 })],
      [1],
      { ...over, template: 'correction' },
      ['alert-1'],
    ],
  ])('%s', (_, alerts, rounds, order, expected) => {
    expect(told(alerts, rounds, order)).toEqual(expected);
  });
});
