import { Temporal } from 'temporal-polyfill';
import { answer } from './form-answers.js';
import type { AnswerField, Answers } from './report-form.js';
import { readClock, readDate, type WrittenDate } from './written-dates.js';

/** All custody of this network keeps this time. */
export const TIME_ZONE = 'Europe/London';

/** Parts of a day: first hour and the hour that belongs to the next, local time. */
export const PARTS = { night: [0, 6], morning: [6, 12], afternoon: [12, 18], evening: [18, 24] } as const;
export type Part = keyof typeof PARTS;

/** When somebody says that it happened, as far as we can read it. Days are local; times of day are `HH:MM`. */
export type WhenSaid =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'last_night'; readonly on: string; readonly clock: string | null }
  | { readonly kind: 'day'; readonly on: string; readonly part: Part | null; readonly clock: string | null }
  | { readonly kind: 'month'; readonly on: string }
  | { readonly kind: 'range'; readonly from: string | null; readonly to: string | null };

/** A field that could not be read, and what to say about it. */
export interface WhenProblem {
  readonly field: AnswerField;
  readonly problem: 'dateUnreadable' | 'dateToCome' | 'clockUnreadable';
}

/** Today in the custody's time zone, `2026-11-21`. */
export function localDay(now: Date): string {
  return local(now).toPlainDate().toString();
}

/** What the page “when” says; null when it was left empty. */
export function readWhen(answers: Answers, now: Date): WhenSaid | WhenProblem | null {
  const today = local(now).toPlainDate();
  const saidOn = saidOnDay(answer(answers, 'saidOn'), today);
  const clockText = answer(answers, 'clock');
  const clock = clockText === undefined ? null : readClock(clockText);
  if (clockText !== undefined && clock === null) return { field: 'clock', problem: 'clockUnreadable' };
  const time = { part: readPart(answers), clock: clock?.toString({ smallestUnit: 'minute' }) ?? null };
  switch (answer(answers, 'when') ?? guessed(answers)) {
    case 'today':
      return notToCome({ kind: 'day', on: saidOn.toString(), ...time }, now);
    case 'yesterday':
      return { kind: 'day', on: saidOn.subtract({ days: 1 }).toString(), ...time };
    case 'last_night':
      return { kind: 'last_night', on: saidOn.toString(), clock: time.clock };
    case 'day':
      return readDay(answers, now, time);
    case 'range':
      return readRange(answers, today);
    case 'unknown':
      return { kind: 'unknown' };
    default:
      return null;
  }
}

/** A page that stayed open over midnight means the day on which it was shown. */
function saidOnDay(text: string | undefined, today: Temporal.PlainDate): Temporal.PlainDate {
  const yesterday = today.subtract({ days: 1 });
  return text === yesterday.toString() ? yesterday : today;
}

/** Dates that were typed without choosing the line they belong to. */
function guessed(answers: Answers): string | undefined {
  if (answer(answers, 'month') !== undefined) return 'day';
  if ((answer(answers, 'fromMonth') ?? answer(answers, 'toMonth')) !== undefined) return 'range';
  return undefined;
}

function readPart(answers: Answers): Part | null {
  const part = answer(answers, 'part');
  return part !== undefined && part in PARTS ? (part as Part) : null;
}

function readDay(
  answers: Answers,
  now: Date,
  time: { readonly part: Part | null; readonly clock: string | null },
): WhenSaid | WhenProblem {
  const today = local(now).toPlainDate();
  const date = readDate(fields(answers, 'day', 'month', 'year'), today);
  if (date === null) return { field: 'day', problem: 'dateUnreadable' };
  if (isToCome(date, today)) return { field: 'day', problem: 'dateToCome' };
  return date.kind === 'day'
    ? notToCome({ kind: 'day', on: date.day.toString(), ...time }, now)
    : { kind: 'month', on: date.month.toString() };
}

/** “This evening”, said in the morning. */
function notToCome(said: WhenSaid & { readonly kind: 'day' }, now: Date): WhenSaid | WhenProblem {
  const { hour, minute } = local(now);
  if (said.on !== localDay(now)) return said;
  const toCome =
    said.clock === null ? said.part !== null && PARTS[said.part][0] > hour : minutes(said.clock) > hour * 60 + minute;
  return toCome ? { field: said.clock === null ? 'part' : 'clock', problem: 'dateToCome' } : said;
}

function minutes(clock: string): number {
  const { hour, minute } = Temporal.PlainTime.from(clock);
  return hour * 60 + minute;
}

function readRange(answers: Answers, today: Temporal.PlainDate): WhenSaid | WhenProblem {
  const ends = (['from', 'to'] as const).map((end) => {
    const typed = fields(answers, `${end}Day`, `${end}Month`, `${end}Year`);
    const empty = typed.day === undefined && typed.month === undefined && typed.year === undefined;
    return { field: `${end}Day` as const, empty, date: empty ? null : readDate(typed, today) };
  });
  for (const { field, empty, date } of ends) {
    if (!empty && date?.kind !== 'day') return { field, problem: 'dateUnreadable' };
    if (date !== null && isToCome(date, today)) return { field, problem: 'dateToCome' };
  }
  if (ends.every(({ empty }) => empty)) return { field: 'fromDay', problem: 'dateUnreadable' };
  const [from = null, to = null] = ends.map(({ date }) => (date?.kind === 'day' ? date.day.toString() : null));
  return from !== null && to !== null && from > to
    ? { kind: 'range', from: to, to: from }
    : { kind: 'range', from, to };
}

function fields(answers: Answers, day: AnswerField, month: AnswerField, year: AnswerField) {
  return { day: answer(answers, day), month: answer(answers, month), year: answer(answers, year) };
}

function isToCome(date: WrittenDate, today: Temporal.PlainDate): boolean {
  return date.kind === 'day'
    ? Temporal.PlainDate.compare(date.day, today) > 0
    : Temporal.PlainYearMonth.compare(date.month, today.toPlainYearMonth()) > 0;
}

function local(now: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(TIME_ZONE);
}
