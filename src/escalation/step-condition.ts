import { Temporal } from 'temporal-polyfill';
import type { AlertLevel } from '../incident/incident-values.js';

/** When a step is meant at all. What is left out does not matter. */
export interface StepCondition {
  /** From the first minute, up to but not including the last; `22:00` to `07:00` goes over midnight. */
  readonly timeOfDay?: { readonly from: string; readonly to: string; readonly timeZone: string } | undefined;
  /** Monday is 1. A night counts as the day on which it began. In the zone of `timeOfDay`, else in London's. */
  readonly days?: readonly number[] | undefined;
  /** Of the alert; what is no alert to a region has none. */
  readonly levels?: readonly AlertLevel[] | undefined;
}

/** Why a step is passed. Where several hold, the first of this list is given. */
export const PASS_REASONS = ['other_level', 'other_time', 'other_day'] as const;
export type PassReason = (typeof PASS_REASONS)[number];

export const DEFAULT_TIME_ZONE = 'Europe/London';

/** Null: the step is meant for this moment and level. */
export function whyPassed(
  condition: StepCondition | undefined,
  level: AlertLevel | null,
  now: Date,
): PassReason | null {
  if (condition === undefined) return null;
  const { timeOfDay, days, levels } = condition;
  if (levels !== undefined && (level === null || !levels.includes(level))) return 'other_level';
  const wall = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    timeOfDay?.timeZone ?? DEFAULT_TIME_ZONE,
  );
  const time = wall.toPlainTime().toString({ smallestUnit: 'minute' });
  const overMidnight = timeOfDay !== undefined && timeOfDay.to < timeOfDay.from;
  if (timeOfDay !== undefined && !isWithin(time, timeOfDay)) return 'other_time';
  const began = overMidnight && time < timeOfDay.to ? wall.subtract({ days: 1 }) : wall;
  return days !== undefined && !days.includes(began.dayOfWeek) ? 'other_day' : null;
}

/** Times as `09:00`, so that they sort as text. */
function isWithin(time: string, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return to < from ? time >= from || time < to : time >= from && time < to;
}

const SENTENCES: Readonly<Record<PassReason, string>> = {
  other_level: 'Passed: it is meant for other levels of alert.',
  other_time: 'Passed: it is meant for other hours of the day.',
  other_day: 'Passed: it is meant for other days of the week.',
};

export function passedSentence(reason: PassReason): string {
  return SENTENCES[reason];
}
