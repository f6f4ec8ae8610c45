import { plus, SECOND } from '../../kernel/clock.js';
import { keyOf, type TaskCondition, type TaskRule } from './task-template.js';

/** What of an incident decides which tasks it has. */
export interface TaskFacts {
  readonly jurisdiction: string | null;
  readonly setting: string;
  readonly topics: readonly string[];
  readonly childrenAffected: string;
  /** Somebody who reported it, or what was merged into it, said that they are under 18. */
  readonly childReported: boolean;
  /** Another death was checked in the same place within 28 days. */
  readonly cluster: boolean;
  readonly reportedAt: Date;
  /** T0: the first time that somebody had checked it well enough; null: not yet, or in doubt again. */
  readonly verifiedAt: Date | null;
  /** Closed, dismissed or merged: nobody has to do anything. */
  readonly isEnded: boolean;
}

/** For each key the form that fits the place and the people, in the order of the list; whether it is begun or not. */
export function fittingTasks<Rule extends TaskRule>(
  facts: TaskFacts,
  rules: readonly Rule[],
): ReadonlyMap<string, Rule> {
  const byKey = new Map<string, Rule>();
  const sorted = [...rules].sort((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1));
  for (const rule of sorted) {
    if (rule.used && fits(rule, facts) && !byKey.has(keyOf(rule))) byKey.set(keyOf(rule), rule);
  }
  return byKey;
}

/** Those that somebody has to do now or later: from the report, and from T0 on all others. */
export function wantedTasks<Rule extends TaskRule>(facts: TaskFacts, rules: readonly Rule[]): readonly Rule[] {
  if (facts.isEnded) return [];
  return [...fittingTasks(facts, rules).values()].filter(
    ({ countsFrom }) => countsFrom === 'report' || facts.verifiedAt !== null,
  );
}

/** Null: nobody can say yet. */
export function dueOf({ countsFrom, dueSeconds }: TaskRule, { reportedAt, verifiedAt }: TaskFacts): Date | null {
  const from = countsFrom === 'report' ? reportedAt : verifiedAt;
  return from === null || dueSeconds === null ? null : plus(from, dueSeconds * SECOND);
}

function fits({ jurisdictions, settings, topics, onlyIf }: TaskRule, facts: TaskFacts): boolean {
  return (
    (jurisdictions.length === 0 || jurisdictions.some((each) => each === facts.jurisdiction)) &&
    (settings.length === 0 || settings.includes(facts.setting)) &&
    (topics.length === 0 || topics.some((topic) => facts.topics.includes(topic))) &&
    holds(onlyIf, facts)
  );
}

function holds(condition: TaskCondition, facts: TaskFacts): boolean {
  switch (condition) {
    case 'always':
      return true;
    case 'children':
      return facts.childrenAffected !== 'none_known';
    case 'child_reported':
      return facts.childReported;
    case 'cluster':
      return facts.cluster;
  }
}
