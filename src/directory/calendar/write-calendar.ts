/** An event as it is written into a calendar. */
export interface CalendarEvent {
  /** The same for the same event, however often it is written. */
  readonly uid: string;
  readonly from: Date;
  readonly to: Date;
  readonly summary: string;
}

/** Seconds after which readers are asked to look again. */
const AGAIN_AFTER = 'PT1H';
/** Bytes in a line, without its end (RFC 5545, section 3.1). */
const LINE_BYTES = 75;

/** A calendar of RFC 5545. Times are in UTC, so that no reader has to know our time zones. */
export function writeCalendar(name: string, events: readonly CalendarEvent[], now: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vigil//Duty rota//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${AGAIN_AFTER}`,
    `X-PUBLISHED-TTL:${AGAIN_AFTER}`,
    ...events.flatMap(({ uid, from, to, summary }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${utcStamp(now)}`,
      `DTSTART:${utcStamp(from)}`,
      `DTEND:${utcStamp(to)}`,
      `SUMMARY:${escaped(summary)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20261122T090000Z` */
export function utcStamp(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '');
}

/** Whole characters only: a line is not broken within one. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    const room = pieces.length === 0 ? LINE_BYTES : LINE_BYTES - 1;
    if (Buffer.byteLength(piece + character) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n ');
}
