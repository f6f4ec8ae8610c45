import type { QuietHours, ResponderStatus } from '../../../directory/person.js';
import type { StatusWords } from '../words/status-words.js';
import { counted, dayWords } from '../words/time-words.js';
import { channelWords } from '../words/value-words.js';
import { failureWords } from './failure-words.js';
import type { PeopleState, WayRow } from './people-list.repository.js';

const ARRIVES: Readonly<Record<string, string>> = {
  sms: 'texts arrive',
  voice: 'calls arrive',
  email: 'e-mails arrive',
};

/** What is known of a way to reach somebody: “texts arrive”, “not confirmed”, “number not in service since …”. */
export function wayWords(way: WayRow, now: Date): StatusWords {
  const name = channelWords(way.channel).toLowerCase();
  if (way.optedOut) return { shape: 'no', words: `${name}: ended by the person` };
  if (way.failingSince !== null) {
    const why = failureWords(way.failureCode);
    return { shape: 'bad', words: `${name}: ${why}, since ${dayWords(way.failingSince, now)}` };
  }
  if (!way.verified) return { shape: 'wait', words: `${name}: not confirmed` };
  if (way.checkSince !== null)
    return { shape: 'later', words: `${name}: not seen to work since ${dayWords(way.checkSince, now)}` };
  return { shape: 'yes', words: ARRIVES[way.channel] ?? name };
}

/** The ways of somebody; a number by which texts and calls stand alike is said once. */
export function waysWords(ways: readonly WayRow[], now: Date): readonly StatusWords[] {
  if (ways.length === 0) return [{ shape: 'bad', words: 'no number, no address' }];
  const words = ways.map((way) => wayWords(way, now));
  return words.filter(({ words: text }, index) => words.findIndex((other) => other.words === text) === index);
}

export interface CapacityFacts {
  readonly maxAlertsPerWeek: number | null;
  readonly quietHours: Pick<QuietHours, 'from' | 'to'> | null;
}

/** “At most 3 alerts a week, not 22:00 to 07:00”. */
export function capacityWords({ maxAlertsPerWeek, quietHours }: CapacityFacts): string {
  const often =
    maxAlertsPerWeek === null ? 'As often as needed' : `At most ${counted(maxAlertsPerWeek, 'alert')} a week`;
  return quietHours === null ? `${often}, at any hour` : `${often}, not ${quietHours.from} to ${quietHours.to}`;
}

/** Whether they may be asked now. A person who is there needs no mark. */
export function presenceWords(
  { status, awayUntil }: { readonly status: ResponderStatus; readonly awayUntil: Date | null },
  now: Date,
): StatusWords | null {
  if (status === 'left') return { shape: 'no', words: 'has left' };
  if (status === 'paused') return { shape: 'later', words: 'paused until somebody says otherwise' };
  if (awayUntil !== null) return { shape: 'later', words: `away until ${dayWords(awayUntil, now)}` };
  return null;
}

export const PEOPLE_STATE_WORDS: Readonly<Record<PeopleState, string>> = {
  here: 'Everybody here',
  active: 'Not paused',
  paused: 'Paused',
  away: 'Away now',
  unreached: 'Nothing reaches them',
  left: 'Left',
};
