import type { ResponderId } from '../../kernel/ids.js';
import { type EventBlock, textOf } from './calendar-lines.js';

/** Of one event. More than any shift has, and few enough to look each of them up. */
const MOST_PEOPLE = 50;
export const TOO_MANY_PEOPLE = `The event names too many people: at most ${MOST_PEOPLE} addresses and ids.`;
const PERSON = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/**
 * Whom an event names, by ATTENDEE, or by address or id in SUMMARY or DESCRIPTION; likeliest first, in lower case. Null: too
 * many.
 */
export function peopleIn({ properties }: EventBlock): readonly string[] | null {
  const said = (wanted: string) => properties.filter(({ name }) => name === wanted).map(({ value }) => value);
  const written = [...said('ATTENDEE'), textOf(said('SUMMARY')[0] ?? ''), textOf(said('DESCRIPTION')[0] ?? '')];
  const people = new Set<string>();
  for (const text of written) {
    for (const [person] of text.matchAll(PERSON)) {
      people.add(person.toLowerCase());
      if (people.size > MOST_PEOPLE) return null;
    }
  }
  return [...people];
}

/** Whom each event means. Times of one event share the list of whom it names, and that is gone through once. */
export function meantBy<E extends { readonly people: readonly string[] }>(
  events: readonly E[],
  whoIs: (named: string) => ResponderId | null,
): ReadonlyMap<E, readonly ResponderId[]> {
  const lists = [...new Set(events.map(({ people }) => people))];
  const meant = new Map(lists.map((list) => [list, [...new Set(list.flatMap((named) => whoIs(named) ?? []))]]));
  return new Map(events.map((event) => [event, meant.get(event.people) ?? []]));
}
