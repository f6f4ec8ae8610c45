import type { ResponderId } from '../../kernel/ids.js';
import { type EventBlock, type Property, textOf } from './calendar-lines.js';

/** Of one event. More than any shift has, and few enough to look each of them up. */
const MOST_PEOPLE = 50;
export const TOO_MANY_PEOPLE = `The event names too many people: at most ${MOST_PEOPLE} addresses and ids.`;
const PERSON = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

export interface Attendee {
  readonly line: number;
  /** Null: neither address nor id. */
  readonly named: string | null;
}

export interface NamedPeople {
  /** Who may be meant, likeliest first: e-mail addresses and ids, in lower case. */
  readonly people: readonly string[];
  readonly attendees: readonly Attendee[];
}

/**
 * Whom an event names by ATTENDEE, those who declined left out; or where it has none, by address or id in SUMMARY or
 * DESCRIPTION. Null: too many.
 */
export function peopleIn({ properties }: EventBlock): NamedPeople | null {
  const attending = properties.filter((each) => each.name === 'ATTENDEE' && !isRoom(each));
  if (attending.length > MOST_PEOPLE) return null;
  const said = (wanted: string) => textOf(properties.find(({ name }) => name === wanted)?.value ?? '');
  const attendees = attending
    .filter((each) => !hasDeclined(each))
    .map(({ line, value }) => ({ line, named: namedIn(value).next().value ?? null }));
  const people = new Set<string>(attendees.flatMap(({ named }) => named ?? []));
  for (const text of attending.length > 0 ? [] : [said('SUMMARY'), said('DESCRIPTION')]) {
    for (const named of namedIn(text)) {
      people.add(named);
      if (people.size > MOST_PEOPLE) return null;
    }
  }
  return { people: [...people], attendees };
}

const isRoom = ({ params }: Property): boolean => /^(?:ROOM|RESOURCE)$/i.test(params.get('CUTYPE') ?? '');
const hasDeclined = ({ params }: Property): boolean => /^DECLINED$/i.test(params.get('PARTSTAT') ?? '');

function* namedIn(text: string): Generator<string, undefined> {
  for (const [person] of text.matchAll(PERSON)) yield person.toLowerCase();
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
