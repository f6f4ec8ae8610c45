import { planChannels } from '../delivery/channel-plan.js';
import { holdsAt } from '../directory/duty-plan.js';
import type { PageablePerson } from '../directory/person.js';
import { quietUntil } from '../directory/quiet-hours.js';
import type { ResponderId } from '../kernel/ids.js';
import type { PolicyStep } from './policy.js';
import { helps, type RunAlert, type Standings, standingsOf } from './standing.js';

/**
 * Why a step leaves out a person it found. Where several hold, the first of this list is given. `unavailable` is leave, or a
 * place for which they must not be asked: the log keeps every reason for ever and beside the place, so it must not tell
 * one from the other.
 */
export const EXCLUSION_REASONS = [
  'left',
  'paused',
  'unavailable',
  'said_cannot',
  'already_helping',
  'already_asked',
  'no_usable_contact',
  'quiet_hours',
  'weekly_limit',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** Who was asked before in this run, and in this round of it. */
export interface AskedBefore {
  readonly people: Standings;
  readonly thisRound: ReadonlySet<ResponderId>;
}

export interface AskingContext {
  readonly now: Date;
  readonly step: Pick<PolicyStep, 'channels' | 'ignoresQuietHours'>;
  readonly before: AskedBefore;
  /** Where it happened; null while nobody knows. */
  readonly facilityCode: string | null;
  /** Alerts of any incident that asked this person in the seven days before `now`. */
  readonly alertsInSevenDays: number;
}

/** Looks through the alerts of the run once, for all the people of a step. */
export function askedBefore(alerts: readonly RunAlert[], round: number): AskedBefore {
  const asked = alerts.filter((alert) => alert.round === round && alert.status !== 'excluded');
  return { people: standingsOf(alerts), thisRound: new Set(asked.map((alert) => alert.responderId)) };
}

/** Null: the person is asked. */
export function whyNotAsked(person: PageablePerson, context: AskingContext): ExclusionReason | null {
  return EXCLUSION_REASONS.find((reason) => HOLDS[reason](person, context)) ?? null;
}

type Holds = (person: PageablePerson, context: AskingContext) => boolean;

const HOLDS: Readonly<Record<ExclusionReason, Holds>> = {
  left: (person) => person.status === 'left',
  paused: (person) => person.status === 'paused',
  unavailable: ({ leave, conflicts }, { now, facilityCode }) =>
    leave.some((period) => holdsAt(period, now)) ||
    (facilityCode !== null && (conflicts === null || conflicts.includes(facilityCode))),
  said_cannot: (person, { before }) => {
    const standing = before.people.get(person.id);
    return standing?.status === 'answered' && standing.answer === 'cannot';
  },
  already_helping: (person, { before }) => {
    const standing = before.people.get(person.id);
    return standing !== undefined && helps(standing);
  },
  already_asked: (person, { before }) => before.thisRound.has(person.id),
  no_usable_contact: ({ rules, methods }, { step, now }) =>
    planChannels({ rules, methods, stepChannels: step.channels }, now).length === 0,
  quiet_hours: ({ quietHours }, { step, now }) =>
    quietHours !== null && step.ignoresQuietHours !== true && quietUntil(quietHours, now) !== null,
  weekly_limit: ({ maxAlertsPerWeek }, { alertsInSevenDays }) =>
    maxAlertsPerWeek !== null && alertsInSevenDays >= maxAlertsPerWeek,
};

const SENTENCES: Readonly<Record<ExclusionReason, string>> = {
  left: 'Has left the network.',
  paused: 'Has paused alerts.',
  unavailable: 'Is not available this time.',
  said_cannot: 'Has said that they cannot help this time.',
  already_helping: 'Is already coming or helping from a distance.',
  already_asked: 'Was asked already in this round.',
  no_usable_contact: 'Has no verified and working number or address for the channels of this step.',
  quiet_hours: 'Is in their quiet hours.',
  weekly_limit: 'Was asked as often in the last seven days as they agreed to.',
};

export function reasonSentence(reason: ExclusionReason): string {
  return SENTENCES[reason];
}
