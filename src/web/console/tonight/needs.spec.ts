import { describe, expect, it } from '@jest/globals';
import type { Incident } from '../../../incident/incident.js';
import type { AlertRecord, RunRecord } from '../records/responses.repository.js';
import { needsOf, type OpenIncident } from './needs.js';
import type { TaskRow } from '../tasks/task.view.js';
import { inOrder } from './needs-order.js';
import type { Need } from './tonight.view.js';

const at = (clock: string): Date => new Date(`2026-11-21T${clock}:00Z`);

const incident = (change: Partial<Incident> = {}): Incident =>
  ({
    id: 'i1',
    ref: 'KT7W4R',
    status: 'responding',
    regionCode: 'wales',
    setting: 'prison',
    assigneeId: 'nadia',
    possibleDuplicateOfId: null,
    createdAt: at('01:00'),
    updatedAt: at('01:30'),
    ...change,
  }) as Incident;

const run = (change: Partial<RunRecord> = {}): RunRecord =>
  ({
    id: 'r1',
    trigger: 'verified',
    state: 'running',
    step: 1,
    passed: [],
    unasked: 0,
    snapshot: { name: 'P', repeat: 0, steps: [{ delaySeconds: 0, targets: [{ type: 'region' }], quorum: { any: 2 } }] },
    nextStepAt: at('03:00'),
    startedAt: at('02:00'),
    endedAt: null,
    ...change,
  }) as RunRecord;

const alert = (change: Partial<AlertRecord> = {}): AlertRecord =>
  ({
    id: 'a1',
    runId: 'r1',
    responderId: 'joyce',
    step: 1,
    round: 1,
    status: 'waiting',
    answer: null,
    answeredAt: null,
    askedAt: at('02:00'),
    roles: ['local'],
    ...change,
  }) as AlertRecord;

const context = {
  personId: 'nadia',
  nameOf: (id: string): string => id.toUpperCase(),
  failures: new Map([['a1', ['not in service']]]),
  now: at('03:00'),
};
const needs = (open: Partial<OpenIncident>): readonly Need[] =>
  needsOf({ incident: incident(), runs: [], alerts: [], release: null, tasks: [], ...open }, context);
const kinds = (open: Partial<OpenIncident>): readonly string[] => needs(open).map(({ kind }) => kind);

const task = (change: Partial<TaskRow>): TaskRow =>
  ({
    ...{ id: 't1', key: 'T07', title: 'A', status: 'open', dueAt: at('02:30'), gate: { state: 'open' }, urgent: false },
    ...{ assignee: null, tries: 0, ...change },
  }) as TaskRow;

const exhausted = run({ state: 'exhausted', endedAt: at('02:40') });
const gone = alert({ status: 'unreachable' });
const help = alert({ status: 'answered', answer: 'needs_help', answeredAt: at('02:10') });
const helped = run({ id: 'r2' as never, trigger: 'needs_help', state: 'satisfied', endedAt: at('02:20') });
const release = { incidentId: 'i1', requestedBy: 'mairi', requestedAt: at('02:58') };

describe('what an open incident needs from a person', () => {
  it.each<[string, Partial<OpenIncident>, readonly string[]]>([
    ['a plan that runs needs nobody', { runs: [run()], alerts: [alert()] }, []],
    ['a report that nobody has', { incident: incident({ status: 'reported', assigneeId: null }) }, ['unclaimed']],
    [
      'one that may be the same event pages nobody, so it is only shown',
      { incident: incident({ status: 'reported', possibleDuplicateOfId: 'i2' as never }) },
      ['duplicate'],
    ],
    ['one that I have', { incident: incident({ status: 'triage' }) }, ['to_check']],
    ['one that a colleague has', { incident: incident({ status: 'triage', assigneeId: 'owen' }) }, []],
    ['one that is checked', { incident: incident({ status: 'verified' }) }, ['to_release']],
    ['one that waits for a second look', { incident: incident({ status: 'verified' }), release }, ['second_look']],
    ['a plan that is used up', { runs: [exhausted] }, ['exhausted']],
    ['a wider release after it', { runs: [exhausted, run()] }, []],
    ['one that is over', { incident: incident({ status: 'stood_down' }), runs: [exhausted] }, []],
    ['somebody who needs help', { runs: [run()], alerts: [help] }, ['needs_help']],
    ['help that a coordinator has taken up', { runs: [run(), helped], alerts: [help] }, []],
    ['somebody whom no way reaches', { runs: [run()], alerts: [gone] }, ['unreachable']],
    ['the same once enough are coming', { runs: [run({ state: 'satisfied' })], alerts: [gone] }, []],
  ])('%s', (_, open, expected) => {
    expect(kinds(open)).toEqual(expected);
  });

  it.each<[string, readonly Partial<TaskRow>[], Partial<OpenIncident>, readonly string[]]>([
    ['one that is late', [{ dueAt: at('02:30') }], {}, ['task A was due, 0 more']],
    ['one within the hour', [{ dueAt: at('03:30') }], {}, ['task A due, 0 more']],
    [
      'several: the urgent one first',
      [{ dueAt: at('01:00') }, { title: 'B', urgent: true }],
      {},
      ['task B was due, 1 more'],
    ],
    ['one that is held', [{ gate: { state: 'shut', code: 'x', reason: 'x', opensWhen: 'x' } }], {}, []],
    ['one of a report that nobody has', [{}], { incident: incident({ assigneeId: null }) }, []],
    ['to check it and to release it stand there already', [{ key: 'T04' }, { key: 'T06' }], {}, []],
    ['a child reported it', [{ key: 'T38', dueAt: at('23:00') }], {}, ['child']],
    [
      'a child reported it, and nobody has it',
      [{ key: 'T38' }],
      { incident: incident({ assigneeId: null }) },
      ['child'],
    ],
  ])('tasks: %s', (_, tasks, open, expected) => {
    const said = needs({ ...open, tasks: tasks.map(task) }).map((need) =>
      need.kind === 'task'
        ? `task ${need.title} ${need.late ? 'was ' : ''}due, ${String(need.others)} more`
        : need.kind,
    );
    expect(said).toEqual(expected);
  });

  it('says what is missing, who could not be reached and why, and who is called next', () => {
    expect(needs({ runs: [exhausted] })[0]).toMatchObject({ missing: ['0 of 2 coming'], since: at('02:40') });
    expect(needs({ runs: [run()], alerts: [gone] })[0]).toMatchObject({ person: 'JOYCE', why: 'not in service' });
    const reported = incident({ status: 'reported' });
    expect(needs({ incident: reported, runs: [run({ trigger: 'reported' })] })[0]).toMatchObject({
      next: { at: at('03:00'), whom: 'every coordinator' },
    });
  });

  it('puts a person in trouble first, the longest wait first within a kind, and what only another can do last', () => {
    const all = [
      ...needs({ incident: incident({ status: 'reported', createdAt: at('02:00') }) }),
      ...needs({ incident: incident({ status: 'reported', createdAt: at('01:00') }) }),
      ...needs({ incident: incident({ status: 'verified' }), release: { ...release, requestedBy: 'nadia' } }),
      ...needs({ runs: [run()], alerts: [gone] }),
      ...needs({ runs: [run()], alerts: [help] }),
    ];
    const order = inOrder(all);
    expect(order.map(({ kind }) => kind)).toEqual([
      'needs_help',
      'unclaimed',
      'unclaimed',
      'unreachable',
      'second_look',
    ]);
    expect(order[1]).toMatchObject({ since: at('01:00') });
  });
});
