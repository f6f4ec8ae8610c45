import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { check } from './check.js';
import type { AlertRow, Evidence, JournalRow, MessageRow } from './evidence.js';

const T = 1_800_000_000_000;

function chained(entries: readonly Partial<JournalRow>[]): JournalRow[] {
  let before = '0'.repeat(64);
  const threads = new Map<string, string>();
  return entries.map((entry, index) => {
    const plain = { kind: 'incident.noted', actor: 'system', incidentId: 'i', data: {}, committedAt: T, ...entry };
    const { kind, actor, incidentId, data } = plain;
    const canonical = JSON.stringify({ kind, actor, incidentId, data });
    const seq = index + 1;
    const thread = incidentId === null ? null : (threads.get(incidentId) ?? '0'.repeat(64));
    const sealed = thread === null ? [before, seq, canonical] : [before, seq, thread, canonical];
    const hash = createHash('sha256').update(sealed.join('\n')).digest('hex');
    const row = { ...plain, id: String(seq), seq, canonical, prevHash: before, incidentPrevHash: thread, hash };
    before = hash;
    if (incidentId !== null) threads.set(incidentId, hash);
    return row;
  });
}

const alert: AlertRow = { id: 'a', runId: 'r', responderId: 'p', status: 'waiting', reason: null, answer: null };
const message: MessageRow = {
  id: 'm',
  incidentId: 'i',
  alertId: 'a',
  runId: 'r',
  responderId: 'p',
  channel: 'sms',
  orderClass: 'page',
  status: 'delivered',
  dueAt: T,
  possibleDuplicate: false,
  failureCode: null,
  carriedBy: null,
};
const accepted = {
  sid: 'SM1',
  to: '+447700900001',
  text: 'Vigil',
  channel: 'sms',
  messageId: 'm',
  at: T + 20,
} as const;
const received = { kind: 'report.received' };
const step = { kind: 'run.step_started', data: { runId: 'r' } };

/** One report, one run that goes on, one person asked by one text. */
const good: Evidence = {
  stoppedAt: T + 100_000,
  promises: { reports: ['AB2CDE'], texts: ['SM9'] },
  ledger: [accepted],
  incidents: [{ id: 'i', ref: 'AB2CDE', status: 'responding' }],
  reported: ['i'],
  runs: [{ id: 'r', incidentId: 'i', trigger: 'reported', state: 'running', nextStepAt: T + 200_000 }],
  alerts: [alert],
  messages: [message],
  claims: [{ messageId: 'm', committedAt: T + 10 }],
  journal: chained([received, step, {}]),
  keptTexts: ['SM9'],
  wishes: new Map([['p sms', 1]]),
  outbox: [],
};

const over = (at: number): Partial<Evidence> => ({
  incidents: [{ id: 'i', ref: 'AB2CDE', status: 'stood_down' }],
  runs: [{ id: 'r', incidentId: 'i', trigger: 'reported', state: 'stopped', nextStepAt: null }],
  alerts: [{ ...alert, status: 'stood_down', reason: 'stood_down' }],
  journal: chained([
    received,
    step,
    { kind: 'run.stopped', data: { runId: 'r' }, committedAt: at },
    { kind: 'incident.stood_down', committedAt: at },
  ]),
});
const goodbye: MessageRow = { ...message, id: 's', orderClass: 'stand_down', status: 'delivered' };
const saidGoodbye = { ...accepted, sid: 'SM2', messageId: 's', at: T + 60_000 };
const told: Partial<Evidence> = {
  ...over(T + 50_000),
  messages: [message, goodbye],
  ledger: [accepted, saidGoodbye],
  claims: [...good.claims, { messageId: 's', committedAt: T + 59_000 }],
};
const twiceAccepted = [accepted, { ...accepted, sid: 'SM3', at: T + 40_000 }];
const marked = { ...message, possibleDuplicate: true };
const whole = good.journal;
const changed = (at: number, change: Partial<JournalRow>) =>
  whole.map((entry, index) => (index === at ? { ...entry, ...change } : entry));

const found = (change: Partial<Evidence>): string[] => check({ ...good, ...change }).map(({ what }) => what);

describe('the checker', () => {
  it.each<[string, Partial<Evidence>]>([
    ['a run that goes on', {}],
    ['a stand-down after the text', told],
    ['a text that was under way when it ended', { ...told, ...over(T + 15) }],
    [
      'somebody who is not told what they took themselves',
      {
        ...over(T + 50_000),
        journal: chained([
          received,
          step,
          { kind: 'incident.claimed', actor: 'responder:p' },
          { kind: 'run.stopped', data: { runId: 'r' }, committedAt: T + 50_000 },
        ]),
      },
    ],
    [
      'a marked double',
      {
        ledger: twiceAccepted,
        messages: [marked],
        journal: chained([received, step, { kind: 'message.possible_duplicate', data: { messageId: 'm' } }]),
      },
    ],
    [
      'a text that waits for its time',
      {
        messages: [message, { ...message, id: 'n', status: 'queued', dueAt: T + 150_000 }],
        wishes: new Map([['p sms', 2]]),
        outbox: [{ key: 'message-n', dueAt: T + 150_000 }],
      },
    ],
    [
      'a text that waits for the end of a minute',
      {
        messages: [message, { ...message, id: 'n', status: 'queued', dueAt: T + 60_000 }],
        wishes: new Map([['p sms', 2]]),
        outbox: [{ key: 'message-n', dueAt: T + 110_000 }],
      },
    ],
    [
      'one more text after the one that spoke for it did not arrive',
      {
        messages: [
          { ...message, status: 'suppressed', failureCode: 'bundled', carriedBy: 'n' },
          { ...message, id: 'n', alertId: 'b', status: 'undelivered', failureCode: '30008' },
          { ...message, id: 'o', status: 'delivered' },
        ],
        ledger: ['n', 'o'].map((messageId) => ({ ...accepted, sid: messageId, messageId })),
        claims: ['n', 'o'].map((messageId) => ({ ...good.claims[0], messageId, committedAt: T + 5 })),
      },
    ],
    [
      'one more text to somebody whom the provider would not take at first',
      {
        messages: [
          { ...message, status: 'failed', failureCode: '20500' },
          { ...message, id: 'o', status: 'delivered' },
        ],
        ledger: [{ ...accepted, sid: 'o', messageId: 'o' }],
        claims: [{ ...good.claims[0], messageId: 'o', committedAt: T + 5 }],
        journal: chained([received, step, { kind: 'alert.asked_again', data: { newMessageId: 'o' } }]),
      },
    ],
    [
      'a run that began at the very end',
      {
        runs: [...good.runs, { id: 'q', incidentId: 'i', trigger: 'exhausted', state: 'running', nextStepAt: null }],
        outbox: [{ key: 'look-q-start', dueAt: good.stoppedAt - 50 }],
      },
    ],
  ])('accepts %s', (_, change) => {
    expect(found(change)).toEqual([]);
  });

  it.each<[string, Partial<Evidence>, RegExp]>([
    ['a person whom nothing reached', { ledger: [], messages: [{ ...message, status: 'failed' }] }, /nothing reached/],
    ['a person without a message', { messages: [], ledger: [], claims: [] }, /no message/],
    ['a text that the provider never had', { ledger: [] }, /provider never had it/],
    ['an end without a reason', { alerts: [{ ...alert, status: 'unreachable' }] }, /without a reason/],
    ['an unmarked double', { ledger: twiceAccepted }, /not marked/],
    ['a double that the log does not know', { ledger: twiceAccepted, messages: [marked] }, /not logged/],
    ['a text of no message', { ledger: [accepted, { ...accepted, messageId: 'x' }] }, /not in the database/],
    ['a step that was planned twice', { messages: [message, { ...message, id: 'n', status: 'failed' }] }, /2 messages/],
    ['a text after the stand-down', { ...told, ...over(T + 5) }, /after the end of its incident/],
    ['a text before its intent', { claims: [] }, /before its intent/],
    ['somebody who was not told', over(T + 50_000), /not told/],
    [
      'somebody told twice',
      {
        ...told,
        messages: [message, goodbye, { ...goodbye, id: 't' }],
        ledger: [accepted, saidGoodbye, { ...saidGoodbye, messageId: 't' }],
      },
      /told 2 times/,
    ],
    ['an entry that was changed', { journal: changed(1, { canonical: '{}' }) }, /at 2: its hash/],
    ['an entry that was cut out', { journal: whole.filter((_, index) => index !== 1) }, /at 2: the next entry is 3/],
    ['an entry that was put elsewhere', { journal: changed(2, { prevHash: 'f'.repeat(64) }) }, /does not follow/],
    ['an entry that was never sealed', { journal: changed(2, { seq: null }) }, /never sealed/],
    ['a column that was changed', { journal: changed(2, { actor: 'user:x' }) }, /something else/],
    ['a report that is gone', { promises: { ...good.promises, reports: ['AB2CDE', 'XY3ZZZ'] } }, /XY3ZZZ was accepted/],
    ['a report without its text', { reported: [] }, /has no report/],
    ['an answer that is gone', { keptTexts: [] }, /SM9 was taken/],
    ['a message that hangs', { messages: [{ ...message, status: 'sending' }] }, /is sending/],
    [
      'a message that is late',
      { messages: [{ ...message, status: 'queued' }], outbox: [{ key: 'message-m', dueAt: T }] },
      /is queued, due/,
    ],
    [
      'a text that waits for longer than a minute',
      {
        messages: [message, { ...message, id: 'n', status: 'queued', dueAt: T + 10_000 }],
        wishes: new Map([['p sms', 2]]),
        outbox: [{ key: 'message-n', dueAt: T + 110_000 }],
      },
      /n is queued, due/,
    ],
    [
      'a message that nothing will send',
      { messages: [{ ...message, status: 'queued', dueAt: T + 150_000 }] },
      /nothing in the outbox/,
    ],
    ['a job that is late', { outbox: [{ key: 'look-r-1', dueAt: T }] }, /still in the outbox/],
    ['a run that hangs', { runs: [{ ...good.runs[0], nextStepAt: T } as Evidence['runs'][0]] }, /is running/],
    [
      'a run that never began',
      {
        runs: [...good.runs, { id: 'q', incidentId: 'i', trigger: 'exhausted', state: 'running', nextStepAt: null }],
        outbox: [{ key: 'look-q-start', dueAt: T }],
      },
      /run q is running/,
    ],
    ['an alert that its run forgot', { ...over(T + 50_000), alerts: [alert] }, /still waits/],
    ['a report that nobody was asked about', { runs: [] }, /reported to nobody/],
  ])('finds %s', (_, change, what) => {
    expect(found(change)).toContainEqual(expect.stringMatching(what));
  });
});
