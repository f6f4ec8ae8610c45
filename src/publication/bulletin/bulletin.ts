import { Temporal } from 'temporal-polyfill';
import { invalid } from '../../kernel/app-error.js';
import { londonDay } from '../figures/calendar.js';
import { checkSafeMessaging, type Finding } from '../safe-messaging/check-safe-messaging.js';

export const BULLETIN_STATES = ['draft', 'ready'] as const;
export type BulletinState = (typeof BULLETIN_STATES)[number];

/** Characters of a bulletin: some ten pages. */
export const LONGEST_BULLETIN = 30_000;
const MONTHS = 2;

export interface BulletinVersion {
  readonly id: string;
  /** The first of its two months, `2026-09`. */
  readonly period: string;
  /** From 1. */
  readonly version: number;
  readonly state: BulletinState;
  /** Headings begin with `# ` or `## `, items with `- `; an empty line ends a paragraph. */
  readonly text: string;
  /** As the log names who wrote it; null: the program. */
  readonly by: string | null;
  readonly at: Date;
}

/** The two months that were over last, by the days of London: on 1 November it is September and October. */
export function lastPeriod(now: Date): string {
  const { year, month } = Temporal.PlainDate.from(londonDay(now));
  const begun = new Temporal.PlainYearMonth(year, month % MONTHS === 1 ? month : month - 1);
  return begun.subtract({ months: MONTHS }).toString();
}

export function monthsOf(period: string): readonly string[] {
  const first = Temporal.PlainYearMonth.from(period);
  return Array.from({ length: MONTHS }, (_, at) => first.add({ months: at }).toString());
}

/** What has to be mended before it may be ready, in the order of the text. */
export function findingsIn(text: string): readonly Finding[] {
  return checkSafeMessaging(text, 'en').findings;
}

/** Throws AppError `empty_bulletin`, `unsafe_words`. */
export function assertMayBe(state: BulletinState, text: string): void {
  if (text.trim() === '') throw invalid('empty_bulletin', 'text', 'Write something, or leave it as it was.');
  if (state === 'ready' && findingsIn(text).length > 0) {
    throw invalid('unsafe_words', 'text', 'Mend what is listed below first: it is how such news is told safely.');
  }
}
