import { type Policy, type PolicyStep, quorumOf } from '../../../escalation/policy.js';
import { sameJson } from '../../../kernel/same-json.js';
import type { NameOf } from '../words/entry-data.js';
import { secondsWords } from './length-words.js';
import { repeatWords } from './policy-words.js';
import { channelsWords, conditionWords, quorumWords, stepWords, whomWords } from './step-words.js';

/** One difference: what it was and what it is; null where there was or is none. */
export interface PolicyChange {
  readonly what: string;
  readonly was: string | null;
  readonly is: string | null;
}

/** What is different, in words, in the order of the new policy; what is gone stands where it was. Empty: the same. */
export function comparePolicies(before: Policy, after: Policy, nameOf: NameOf): readonly PolicyChange[] {
  return [
    ...changed('Name', before.name, after.name),
    ...pairs(before.steps, after.steps).flatMap((pair) => stepChanges(before, after, pair, nameOf)),
    ...changed('The last step waits', lastWords(before), lastWords(after)),
    ...changed('Again', repeatWords(before.repeat) ?? 'not again', repeatWords(after.repeat) ?? 'not again'),
    ...changed('Who comes and is silent', silentWords(before.reminderSeconds), silentWords(after.reminderSeconds)),
  ];
}

function changed(what: string, was: string, is: string): readonly PolicyChange[] {
  return was === is ? [] : [{ what, was, is }];
}

function lastWords(policy: Policy): string {
  return policy.lastStepSeconds === undefined ? 'as long as the longest pause' : secondsWords(policy.lastStepSeconds);
}

function silentWords(seconds: number | undefined): string {
  return seconds === undefined ? 'is not asked again' : `is asked after ${secondsWords(seconds)}`;
}

/** Numbers from 0; null: it is not in that policy. */
interface Pair {
  readonly old: number | null;
  readonly now: number | null;
}

function stepChanges(before: Policy, after: Policy, { old, now }: Pair, nameOf: NameOf): readonly PolicyChange[] {
  const was = old === null ? undefined : before.steps[old];
  const is = now === null ? undefined : after.steps[now];
  if (is === undefined || now === null) {
    if (was === undefined || old === null) return [];
    return [{ what: `Step ${String(old + 1)} goes`, was: stepWords(was, nameOf), is: null }];
  }
  const name = `Step ${String(now + 1)}`;
  if (was === undefined || old === null) return [{ what: `${name} is new`, was: null, is: stepWords(is, nameOf) }];
  return [
    ...changed(`${name} starts`, afterWords(was.delaySeconds), afterWords(is.delaySeconds)),
    ...changed(`${name} asks`, whomWords(was.targets, nameOf), whomWords(is.targets, nameOf)),
    ...changed(`${name}, by`, byWords(was), byWords(is)),
    ...changed(`${name}, enough`, quorumWords(quorumOf(before, old + 1)), quorumWords(quorumOf(after, now + 1))),
    ...changed(`${name}, quiet hours`, quietWords(was), quietWords(is)),
    ...changed(`${name}, only`, conditionWords(was.when) ?? 'always', conditionWords(is.when) ?? 'always'),
  ];
}

const quietWords = ({ ignoresQuietHours }: PolicyStep): string =>
  ignoresQuietHours === true ? 'do not hold it back' : 'are kept';
const byWords = ({ channels }: PolicyStep): string =>
  channels === undefined ? 'each person’s own rules' : channelsWords(channels);
const afterWords = (seconds: number): string => (seconds === 0 ? 'at once' : `after ${secondsWords(seconds)}`);

/**
 * Which step has become which: the longest run of steps that ask the same people stays; between them one takes the place of
 * another in order, and what is left over is new or gone.
 */
function pairs(before: readonly PolicyStep[], after: readonly PolicyStep[]): readonly Pair[] {
  const kept = sameInOrder(before, after);
  const found: Pair[] = [];
  let [old, now] = [0, 0];
  for (const [oldEnd, nowEnd] of [...kept, [before.length, after.length] as const]) {
    while (old < oldEnd && now < nowEnd) found.push({ old: old++, now: now++ });
    while (old < oldEnd) found.push({ old: old++, now: null });
    while (now < nowEnd) found.push({ old: null, now: now++ });
    if (old < before.length && now < after.length) found.push({ old: old++, now: now++ });
  }
  return found;
}

/** The longest common subsequence, by whom the steps ask. */
function sameInOrder(
  before: readonly PolicyStep[],
  after: readonly PolicyStep[],
): readonly (readonly [number, number])[] {
  const same = (old: number, now: number): boolean => sameJson(before[old]?.targets, after[now]?.targets);
  const longest = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (old: number, now: number): number => longest[old]?.[now] ?? 0;
  for (let old = before.length - 1; old >= 0; old--) {
    const row = longest[old] ?? [];
    for (let now = after.length - 1; now >= 0; now--) {
      row[now] = same(old, now) ? at(old + 1, now + 1) + 1 : Math.max(at(old + 1, now), at(old, now + 1));
    }
  }
  const kept: (readonly [number, number])[] = [];
  for (let [old, now] = [0, 0]; old < before.length && now < after.length;) {
    if (same(old, now)) kept.push([old++, now++]);
    else if (at(old + 1, now) >= at(old, now + 1)) old++;
    else now++;
  }
  return kept;
}
