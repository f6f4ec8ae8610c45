import { Temporal } from 'temporal-polyfill';

export interface Property {
  readonly line: number;
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

/** One VEVENT. */
export interface EventBlock {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly properties: readonly Property[];
}

/** A time as it was written, and where its clock hangs. */
export interface WallTime {
  readonly wall: Temporal.PlainDateTime;
  readonly zone: string;
}

/** What Outlook calls the time of the United Kingdom. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['GMT Standard Time', 'Europe/London']]);

/** The events of a calendar of RFC 5545, each without what stands inside it (alarms); null: the text is no calendar. */
export function eventBlocks(text: string): readonly EventBlock[] | null {
  const lines = unfolded(text);
  return lines.some(({ content }) => /^BEGIN:VCALENDAR\s*$/i.test(content)) ? blocks(lines) : null;
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

function blocks(lines: readonly Line[]): EventBlock[] {
  const found: { line: number; properties: Property[] }[] = [];
  const open: string[] = [];
  for (const { line, content } of lines) {
    const property = propertyOf(content, line);
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
function propertyOf(content: string, line: number): Property | null {
  const [, name, params = '', value = ''] = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/su.exec(content) ?? [];
  if (name === undefined) return null;
  const pairs = [...params.matchAll(/;([\w-]+)=("[^"]*"|[^";:]*)/gu)];
  const read = pairs.map(([, key = '', said = '']) => [key.toUpperCase(), said.replaceAll('"', '')] as const);
  return { line, name: name.toUpperCase(), params: new Map(read), value };
}

/** What a text says, without the strokes before its signs (RFC 5545, section 3.3.11). */
export const textOf = (value: string): string =>
  value.replaceAll(/\\([\\;,Nn])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

/** The times that a property lists; null: one of them is none, or its zone is unknown. */
export function timesOf({ value, params }: Property, timeZone: string): readonly WallTime[] | null {
  const named = params.get('TZID') ?? timeZone;
  const times = value.split(',').map((each) => timeOf(each.trim(), OTHER_NAMES.get(named) ?? named));
  return times.every((time) => time !== null) ? times : null;
}

/** `20261122T090000`, with a Z at its end when it is of UTC; a day alone is its midnight. */
export function timeOf(text: string, zone: string): WallTime | null {
  const [, date, time, utc] = /^(\d{8})(?:T(\d{6})(Z)?)?$/.exec(text) ?? [];
  if (date === undefined) return null;
  return orNull(() => {
    const wall = Temporal.PlainDateTime.from(time === undefined ? date : `${date}T${time}`);
    const at = { wall, zone: utc === undefined ? zone : 'UTC' };
    wall.toZonedDateTime(at.zone);
    return at;
  });
}

export const instantOf = ({ wall, zone }: WallTime): Date => new Date(wall.toZonedDateTime(zone).epochMilliseconds);

/** What the clock of `zone` shows then. */
export const wallIn = (time: WallTime, zone: string): Temporal.PlainDateTime =>
  time.zone === zone ? time.wall : time.wall.toZonedDateTime(time.zone).withTimeZone(zone).toPlainDateTime();

/** The time `PT8H` after this one; null: that is no length of time, or nothing comes then. */
export const timeAfter = (start: WallTime, length: string): WallTime | null =>
  orNull(() => {
    const wall = start.wall.add(Temporal.Duration.from(length.trim()));
    wall.toZonedDateTime(start.zone);
    return { ...start, wall };
  });

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
