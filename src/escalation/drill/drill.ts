import { HOUR } from '../../kernel/clock.js';
import type { ExclusionReason } from '../why-not-asked.js';

/** How long a drill takes answers; then it is over by itself. */
export const DRILL_LASTS = HOUR;

export const DRILL_ENDS = ['time_up', 'stopped', 'real_alert'] as const;
export type DrillEnd = (typeof DRILL_ENDS)[number];

/** A test of the whole way with the people of one region. It is no incident, and nothing that is one knows of it. */
export interface Drill {
  readonly id: string;
  readonly regionCode: string;
  readonly startedAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
  readonly endReason: DrillEnd | null;
  /** As the log names them. */
  readonly startedBy: string;
}

/** Somebody of the audience, as it was when the drill began. */
export interface DrillPerson {
  readonly id: string;
  readonly drillId: string;
  readonly responderId: string;
  /** Null when nothing could be sent; `reason` says why. */
  readonly code: string | null;
  readonly reason: ExclusionReason | null;
  readonly createdAt: Date;
}

export const DRILL_STATES = ['answered', 'delivered', 'sent', 'waiting', 'never', 'not_asked'] as const;
/** How far the drill came with one person. `never`: something was to be sent, and nothing left. */
export type DrillState = (typeof DRILL_STATES)[number];

/** The best that is known: an answer beats every receipt, and one way that worked beats all that failed. */
export function drillStateOf(person: {
  readonly code: string | null;
  readonly answeredAt: Date | null;
  readonly messages: readonly { readonly status: string }[];
}): DrillState {
  if (person.answeredAt !== null) return 'answered';
  if (person.code === null) return 'not_asked';
  const has = (...states: readonly string[]) => person.messages.some(({ status }) => states.includes(status));
  if (has('delivered')) return 'delivered';
  if (has('handed_off', 'sent')) return 'sent';
  return has('queued', 'sending') ? 'waiting' : 'never';
}

export type DrillCounts = Readonly<Record<DrillState, number>>;

export function countStates(states: readonly DrillState[]): DrillCounts {
  const counts = Object.fromEntries(DRILL_STATES.map((state) => [state, 0])) as Record<DrillState, number>;
  for (const state of states) counts[state] += 1;
  return counts;
}
