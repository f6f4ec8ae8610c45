import { type EventBlock, instantOf, type Property, timesOf } from './calendar-lines.js';
import type { EventProblem } from './event-times.js';
import { nameOf } from './read-event.js';

const STAYS = 'What was imported of its series before stays as it is.';
const FROM_HERE_ON = `The event changes all that follow it. ${STAYS} Export the calendar with each shift as an event of its own.`;
const NO_TIME = `RECURRENCE-ID of the event is no single time, so nobody knows what it changes. ${STAYS}`;
const DAY_FOR_A_TIME = `RECURRENCE-ID of the event is a day, but its series has times of day. ${STAYS}`;

interface Events {
  readonly uid: string;
  readonly masters: readonly EventBlock[];
  readonly changes: readonly EventBlock[];
}

/** The changes of a series by the name of the time that each changes; or what is wrong where nobody knows which that is. */
export function changesOf(
  { uid, masters, changes }: Events,
  timeZone: string,
): { readonly byName: ReadonlyMap<string, readonly EventBlock[]> } | { readonly unclear: readonly EventProblem[] } {
  const byName = new Map<string, EventBlock[]>();
  const unclear: EventProblem[] = [];
  for (const change of changes) {
    const time = changedTime(change, masters[0] ?? change, timeZone);
    if (typeof time === 'string') unclear.push({ line: change.line, problem: time });
    else byName.set(nameOf(uid, time), [...(byName.get(nameOf(uid, time)) ?? []), change]);
  }
  return unclear.length > 0 ? { unclear } : { byName };
}

/** @param master whose times are changed; where the file has it not, the change itself says what they are like. */
function changedTime(change: EventBlock, master: EventBlock, timeZone: string): Date | string {
  const changed = change.properties.find(({ name }) => name === 'RECURRENCE-ID');
  if (changed?.params.has('RANGE') === true) return FROM_HERE_ON;
  const [time, ...more] = (changed && timesOf(changed, timeZone)) ?? [];
  if (changed === undefined || time === undefined || more.length > 0) return NO_TIME;
  const starts = master.properties.find(({ name }) => name === 'DTSTART');
  return isDay(changed) && starts !== undefined && !isDay(starts) ? DAY_FOR_A_TIME : instantOf(time);
}

const isDay = ({ value }: Property): boolean => /^\d{8}$/.test(value.trim());
