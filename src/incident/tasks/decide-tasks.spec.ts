import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, plus } from '../../kernel/clock.js';
import { BUILT_IN_TEMPLATES } from './built-in-templates.js';
import { decideTasks, nextTurn, type PresentTask, type TaskChanges } from './decide-tasks.js';
import { TASK_DEEDS } from './task-template.js';
import type { TaskFacts } from './wanted-tasks.js';

const REPORTED = new Date('2026-11-21T02:00:00Z');
const facts = (more: Partial<TaskFacts> = {}): TaskFacts => ({
  ...{ jurisdiction: 'england', setting: 'prison', topics: [], childrenAffected: 'none_known', childReported: false },
  ...{ cluster: false, reportedAt: REPORTED, verifiedAt: null, isEnded: false },
  ...more,
});
const CHECKED = { verifiedAt: plus(REPORTED, HOUR) };

const task = (more: Partial<PresentTask> = {}): PresentTask => ({
  ...{ id: 't', key: 'T02', templateCode: 'T02', turn: 1, status: 'open', endedWhy: null },
  ...more,
});
const decide = (more: Partial<TaskFacts>, present: readonly PresentTask[], ...deeds: (typeof TASK_DEEDS)[number][]) =>
  decideTasks(facts(more), BUILT_IN_TEMPLATES, present, deeds);

/** What is there once the changes are made. */
function apply(present: readonly PresentTask[], changes: TaskChanges): readonly PresentTask[] {
  const changed = present.map((each): PresentTask => {
    const away = changes.fallAway.find(({ id }) => id === each.id);
    const form = changes.reword.find(({ id }) => id === each.id)?.templateCode ?? each.templateCode;
    if (changes.done.includes(each.id)) return { ...each, status: 'done', endedWhy: 'by_the_log' };
    if (away !== undefined) return { ...each, status: 'not_needed', endedWhy: away.why };
    if (changes.bringBack.includes(each.id)) return { ...each, status: 'open', endedWhy: null, templateCode: form };
    return { ...each, templateCode: form };
  });
  const made = changes.create.map(({ isDone, dueAt: _, ...rest }) => ({
    ...rest,
    id: `new ${rest.key}`,
    status: isDone ? ('done' as const) : ('open' as const),
    endedWhy: isDone ? ('by_the_log' as const) : null,
  }));
  return [...changed, ...made];
}

const statusOf = (key: string, tasks: readonly PresentTask[]) => tasks.find((each) => each.key === key)?.status ?? null;

describe('what becomes of tasks', () => {
  it.each<[string, (typeof TASK_DEEDS)[number][], Partial<TaskFacts>, string, string]>([
    ['the first message to the reporter', ['reporter_written'], {}, 'T01', 'done'],
    ['a merge', ['duplicates_settled'], {}, 'T03', 'done'],
    ['a check that is good enough', [], CHECKED, 'T04', 'done'],
    ['news of the family', ['family_recorded'], {}, 'T05', 'done'],
    ['the release', ['released'], CHECKED, 'T06', 'done'],
    ['nothing', [], {}, 'T04', 'open'],
    ['none of them asks whether anybody is in danger', ['released', 'family_recorded'], CHECKED, 'T02', 'open'],
  ])('%s does it, before or after it was there', (_what, deeds, more, key, status) => {
    expect(statusOf(key, apply([], decide(more, [], ...deeds)))).toBe(status);
    const before = apply([], decide({ ...more, verifiedAt: null }, []));
    expect(statusOf(key, apply(before, decide(more, before, ...deeds)))).toBe(status);
  });

  it('those that are open fall away with the incident, and come back with it', () => {
    const present = [
      task({ id: 'open' }),
      task({ id: 'own', key: null, templateCode: null }),
      task({ id: 'done', key: 'T05', templateCode: 'T05', status: 'done', endedWhy: 'by_hand' }),
      task({ id: 'no', key: 'T01', templateCode: 'T01', status: 'not_needed', endedWhy: 'by_hand' }),
    ];
    const over = apply(present, decide({ isEnded: true }, present));
    expect(over.map(({ status }) => status)).toEqual(['not_needed', 'not_needed', 'done', 'not_needed']);
    expect(decide({}, over).bringBack).toEqual(['open', 'own']);
  });

  it('another part of the UK has other forms and other tasks', () => {
    const english = apply([], decide(CHECKED, []));
    const changes = decide({ ...CHECKED, jurisdiction: 'scotland' }, english);
    expect(changes.create.map(({ key }) => key)).toEqual(['T26', 'T26b']);
    expect(changes.fallAway).toEqual([{ id: 'new T25', why: 'place_changed' }]);
    expect(changes.reword).toContainEqual({ id: 'new T10', templateCode: 'T10.scotland' });
    const back = decide(CHECKED, apply(english, changes));
    expect(back.bringBack).toEqual(['new T25']);
    expect(back.fallAway.map(({ id }) => id)).toEqual(['new T26', 'new T26b']);
  });

  it('doubt afterwards takes nothing away that has begun', () => {
    const present = apply([], decide(CHECKED, []));
    const { fallAway, create } = decide({ verifiedAt: null }, present);
    expect([fallAway, create]).toEqual([[], []]);
  });

  it('what is switched off later stays where it was begun', () => {
    const present = apply([], decide(CHECKED, []));
    const off = BUILT_IN_TEMPLATES.map((each) => ({ ...each, used: each.code !== 'T20' }));
    expect(decideTasks(facts(CHECKED), off, present, []).fallAway).toEqual([]);
  });

  const change = fc.record({
    jurisdiction: fc.constantFrom('england', 'scotland', 'northern_ireland', null),
    setting: fc.constantFrom('prison', 'police_custody', 'secure_hospital', 'unknown'),
    childReported: fc.boolean(),
    cluster: fc.boolean(),
    isEnded: fc.boolean(),
    verifiedAt: fc.constantFrom(null, CHECKED.verifiedAt),
  });

  it('asked again without a change it answers nothing; no key is made twice; what people ended stays ended', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.subarray([...TASK_DEEDS]), (changes, deeds) => {
        const ended = task({ id: 'ended', key: 'T20', templateCode: 'T20', status: 'not_needed', endedWhy: 'by_hand' });
        let present: readonly PresentTask[] = [ended];
        for (const more of changes) {
          present = apply(present, decide(more, present, ...deeds));
          const again = decide(more, present, ...deeds);
          expect(again).toEqual({ create: [], done: [], fallAway: [], bringBack: [], reword: [] });
        }
        const keys = present.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(present[0]).toEqual(ended);
      }),
    );
  });
});

describe('a task that comes again', () => {
  const now = plus(REPORTED, 10 * DAY);
  const weekly = { everyDays: 7 };
  const once = { ...task({ key: 'T29', templateCode: 'T29' }), dueAt: plus(REPORTED, 7 * DAY) };
  it.each([
    ['a week after it was due', once, weekly, plus(REPORTED, 14 * DAY)],
    ['from now, where that is over', { ...once, dueAt: REPORTED }, weekly, plus(now, 7 * DAY)],
    ['from now, where it had no time', { ...once, dueAt: null }, weekly, plus(now, 7 * DAY)],
  ])('%s', (_what, done, rule, due) => {
    expect(nextTurn(done, rule, now)).toMatchObject({ key: 'T29', turn: 2, dueAt: due, isDone: false });
  });
  it('not where once is enough, nor where it was written by hand', () => {
    expect(nextTurn(once, { everyDays: null }, now)).toBeNull();
    expect(nextTurn({ ...once, key: null }, weekly, now)).toBeNull();
    expect(nextTurn(once, undefined, now)).toBeNull();
  });
});
