import { Temporal } from 'temporal-polyfill';

/** An event as it was read. */
export interface ReadEvent {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly uid: string;
  readonly from: Date;
  readonly to: Date;
  readonly cancelled: boolean;
  /** Who may be meant, likeliest first: e-mail addresses and ids, in lower case. */
  readonly people: readonly string[];
}

export interface EventProblem {
  readonly line: number;
  /** What is wrong and what to do, in a sentence; nothing of what the event says. */
  readonly problem: string;
}

interface Property {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

const NO_CALENDAR: EventProblem = { line: 1, problem: 'This is no calendar: it has no BEGIN:VCALENDAR.' };
/** What Outlook calls the time of the United Kingdom. */
const OTHER_NAMES: Readonly<Record<string, string>> = { 'GMT Standard Time': 'Europe/London' };
const PERSON = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/**
 * Reads the events of a calendar of RFC 5545; each is good or has a problem. A time without zone, or a day alone, is of
 * `timeZone`. A person is named by ATTENDEE, or by address or id in SUMMARY or DESCRIPTION.
 */
export function readCalendar(
  text: string,
  timeZone: string,
): { readonly events: readonly ReadEvent[]; readonly problems: readonly EventProblem[] } {
  const lines = unfolded(text);
  if (!lines.some(({ content }) => /^BEGIN:VCALENDAR\s*$/i.test(content)))
    return { events: [], problems: [NO_CALENDAR] };
  const events: ReadEvent[] = [];
  const problems: EventProblem[] = [];
  for (const { line, properties } of blocks(lines)) {
    const read = eventOf(line, properties, timeZone);
    if ('problem' in read) problems.push(read);
    else events.push(read);
  }
  return { events, problems };
}

interface Line {
  readonly line: number;
  readonly content: string;
}

function unfolded(text: string): Line[] {
  const lines: { line: number; content: string }[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(raw) && last !== undefined) last.content += raw.slice(1);
    else lines.push({ line: index + 1, content: raw });
  }
  return lines;
}

/** The properties of each VEVENT, without those of what stands inside it (alarms). */
function blocks(lines: readonly Line[]): { line: number; properties: Property[] }[] {
  const found: { line: number; properties: Property[] }[] = [];
  const open: string[] = [];
  for (const { line, content } of lines) {
    const property = propertyOf(content);
    if (property === null) continue;
    if (property.name === 'BEGIN') {
      open.push(property.value.trim().toUpperCase());
      if (open.at(-1) === 'VEVENT') found.push({ line, properties: [] });
    } else if (property.name === 'END') open.pop();
    else if (open.at(-1) === 'VEVENT') found.at(-1)?.properties.push(property);
  }
  return found;
}

/** `DTSTART;TZID=Europe/London:20261122T090000` */
function propertyOf(content: string): Property | null {
  const [, name, params = '', value = ''] = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/su.exec(content) ?? [];
  if (name === undefined) return null;
  const pairs = [...params.matchAll(/;([\w-]+)=("[^"]*"|[^";:]*)/gu)];
  const read = pairs.map(([, key = '', said = '']) => [key.toUpperCase(), said.replaceAll('"', '')] as const);
  return { name: name.toUpperCase(), params: new Map(read), value };
}

function eventOf(line: number, properties: readonly Property[], timeZone: string): ReadEvent | EventProblem {
  const first = (name: string) => properties.find((property) => property.name === name);
  const uid = Array.from(first('UID')?.value.trim() ?? '')
    .slice(0, 255)
    .join('');
  if (uid === '') return { line, problem: 'The event has no UID, so it could not be told from another.' };
  if (first('RRULE') !== undefined || first('RDATE') !== undefined) {
    return { line, problem: 'The event repeats. Export the calendar with each shift as an event of its own.' };
  }
  const [start, end] = [first('DTSTART'), first('DTEND')];
  if (start === undefined || end === undefined) return { line, problem: 'The event needs DTSTART and DTEND.' };
  const [from, to] = [momentOf(start, timeZone), momentOf(end, timeZone)];
  if (from === null || to === null)
    return { line, problem: 'DTSTART or DTEND is no time, or of an unknown time zone.' };
  if (to <= from) return { line, problem: 'DTEND has to be later than DTSTART.' };
  const attendees = properties.filter(({ name }) => name === 'ATTENDEE').map(({ value }) => value);
  const written = [...attendees, first('SUMMARY')?.value ?? '', first('DESCRIPTION')?.value ?? ''];
  const people = written.flatMap((text) => [...text.matchAll(PERSON)].map(([person]) => person.toLowerCase()));
  const cancelled = first('STATUS')?.value.trim().toUpperCase() === 'CANCELLED';
  return { line, uid, from, to, cancelled, people: [...new Set(people)] };
}

function momentOf({ value, params }: Property, timeZone: string): Date | null {
  const [, date, time, utc] = /^(\d{8})(?:T(\d{6})(Z)?)?$/.exec(value.trim()) ?? [];
  if (date === undefined) return null;
  const zone = params.get('TZID') ?? timeZone;
  try {
    const wall = Temporal.PlainDateTime.from(time === undefined ? date : `${date}T${time}`);
    const there = utc === undefined ? (OTHER_NAMES[zone] ?? zone) : 'UTC';
    return new Date(wall.toZonedDateTime(there).epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
