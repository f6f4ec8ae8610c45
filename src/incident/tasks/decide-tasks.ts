import { DAY, plus } from '../../kernel/clock.js';
import { dueOf, fittingTasks, type TaskFacts, wantedTasks } from './wanted-tasks.js';
import { keyOf, type TaskDeed, type TaskRule } from './task-template.js';

export const TASK_STATUSES = ['open', 'done', 'not_needed'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Who or what ended a task. What fell away with its incident or its place comes back with it. */
export const TASK_ENDS = ['by_hand', 'by_the_log', 'incident_over', 'place_changed'] as const;
export type TaskEnd = (typeof TASK_ENDS)[number];

/** What is there already. */
export interface PresentTask {
  readonly id: string;
  /** Null: written by hand. */
  readonly key: string | null;
  readonly templateCode: string | null;
  readonly turn: number;
  readonly status: TaskStatus;
  readonly endedWhy: TaskEnd | null;
}

export interface NewTask {
  readonly key: string;
  readonly templateCode: string;
  readonly turn: number;
  readonly dueAt: Date | null;
  /** Something that had happened before does it at once. */
  readonly isDone: boolean;
}

/** What is to change, so that an incident has the tasks it needs. */
export interface TaskChanges {
  readonly create: readonly NewTask[];
  /** By the log. */
  readonly done: readonly string[];
  readonly fallAway: readonly { readonly id: string; readonly why: 'incident_over' | 'place_changed' }[];
  readonly bringBack: readonly string[];
  /** Another form of the same task fits now. */
  readonly reword: readonly { readonly id: string; readonly templateCode: string }[];
}

/**
 * What an incident as it is now makes of its tasks. Asked again without a change it answers nothing; no key is made twice;
 * what a person has ended stays ended.
 *
 * @param deeds what has just happened, and is done thereby.
 */
export function decideTasks(
  facts: TaskFacts,
  rules: readonly TaskRule[],
  present: readonly PresentTask[],
  deeds: readonly TaskDeed[],
): TaskChanges {
  const does = deedsOf(facts, deeds);
  const ruleOf = new Map(rules.map((rule) => [rule.code, rule]));
  const isDeed = (code: string | null): boolean => does(code === null ? null : (ruleOf.get(code)?.doneBy ?? null));
  const done = present
    .filter(({ status, templateCode }) => status === 'open' && isDeed(templateCode))
    .map(({ id }) => id);
  const open = present.filter(({ id, status }) => status === 'open' && !done.includes(id));
  if (facts.isEnded) {
    const fallAway = open.map(({ id }) => ({ id, why: 'incident_over' as const }));
    return { create: [], done, fallAway, bringBack: [], reword: [] };
  }
  const wanted = wantedTasks(facts, rules);
  const keys = new Set(present.map(({ key }) => key));
  const create = wanted
    .filter((rule) => !keys.has(keyOf(rule)))
    .map((rule) => ({
      ...{ key: keyOf(rule), templateCode: rule.code, turn: 1, dueAt: dueOf(rule, facts), isDone: does(rule.doneBy) },
    }));
  const { bringBack, ...rest } = placed(facts, rules, present, open);
  const codeOf = new Map(present.map(({ id, templateCode }) => [id, templateCode]));
  const doneMeanwhile = bringBack.filter((id) => isDeed(codeOf.get(id) ?? null));
  return {
    ...{ create, done: [...done, ...doneMeanwhile] },
    ...{ ...rest, bringBack: bringBack.filter((id) => !doneMeanwhile.includes(id)) },
  };
}

/** What the place decides, now that it is another one perhaps. Whether a form is in use decides about new tasks alone. */
function placed(
  facts: TaskFacts,
  rules: readonly TaskRule[],
  present: readonly PresentTask[],
  open: readonly PresentTask[],
): Pick<TaskChanges, 'fallAway' | 'bringBack' | 'reword'> {
  const known = new Set(rules.map(keyOf));
  const fitting = fittingTasks(
    facts,
    rules.map((rule) => ({ ...rule, used: true })),
  );
  const fits = ({ key }: PresentTask): boolean => key === null || fitting.has(key) || !known.has(key);
  const bringBack = present
    .filter((task) => task.status === 'not_needed')
    .filter((task) => task.endedWhy === 'incident_over' || (task.endedWhy === 'place_changed' && fits(task)))
    .filter(fits);
  const reword = [...open, ...bringBack].flatMap(({ id, key, templateCode }) => {
    const form = key === null ? undefined : fittingTasks(facts, rules).get(key);
    return form === undefined || form.code === templateCode ? [] : [{ id, templateCode: form.code }];
  });
  return {
    fallAway: open.filter((task) => !fits(task)).map(({ id }) => ({ id, why: 'place_changed' })),
    bringBack: bringBack.map(({ id }) => id),
    reword,
  };
}

function deedsOf({ verifiedAt }: TaskFacts, deeds: readonly TaskDeed[]): (deed: TaskDeed | null) => boolean {
  return (deed) => deed !== null && (deeds.includes(deed) || (deed === 'verified' && verifiedAt !== null));
}

/** The next time of a task that comes again, once this one is done; null: it does not. */
export function nextTurn(
  task: Pick<PresentTask, 'key' | 'templateCode' | 'turn'> & { readonly dueAt: Date | null },
  rule: Pick<TaskRule, 'everyDays'> | undefined,
  now: Date,
): NewTask | null {
  const { key, templateCode, turn, dueAt } = task;
  const everyDays = rule?.everyDays ?? null;
  if (key === null || templateCode === null || everyDays === null) return null;
  const next = plus(dueAt ?? now, everyDays * DAY);
  return { key, templateCode, turn: turn + 1, dueAt: next > now ? next : plus(now, everyDays * DAY), isDone: false };
}
