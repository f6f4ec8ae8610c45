import type { PageLanguage } from '../../kernel/language.js';
import { sameJson } from '../../kernel/same-json.js';

/** Parts of the United Kingdom, as the register of facilities names them. */
export const COUNTRIES = ['england', 'wales', 'scotland', 'northern_ireland'] as const;
export type Country = (typeof COUNTRIES)[number];

/** What a line is for, in words that come with the program in every language. */
export const ABOUT_KEYS = [
  'samaritans',
  'childline',
  'inquest',
  'families_outside',
  'pact',
  'cruse',
  'lifeline',
] as const;
export type AboutKey = (typeof ABOUT_KEYS)[number];

/** An organiser's own words; where there are none in a language, the English ones are shown, marked as English. */
export type AboutWords = { readonly en: string } & { readonly [language in Exclude<PageLanguage, 'en'>]?: string };

/** A line that someone can ring. */
export interface HelpLine {
  readonly name: string;
  /** As it is read out. */
  readonly number: string;
  /** What it is for, in a few words; no opening hours, which change. */
  readonly about: { readonly key: AboutKey } | { readonly words: AboutWords };
  readonly countries: readonly Country[];
  /** On every public page; else on the page of help alone. */
  readonly everyPage: boolean;
  /** Where the number is published. */
  readonly source: string;
  /** Day (ISO) on which an organiser rang or read the source. Null: nobody has yet. */
  readonly checkedOn: string | null;
}

/** As it is kept. */
export interface HelpLineRecord extends HelpLine {
  readonly id: string;
  /** `user:0197…`. */
  readonly checkedBy: string | null;
  /** The lowest is shown first. */
  readonly position: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** All that can be changed about a line, and who checked it. */
export type HelpLineFields = Omit<HelpLineRecord, 'id' | 'createdAt' | 'updatedAt'>;

/** More than this, and nobody finds the right one. */
export const MOST_LINES = 60;

/** A number changes without notice: somebody rings it, or reads the source, twice a year. */
const MONTHS_GOOD = 6;

/** Whether somebody has to check the line again. `day`: today, local. */
export function isCheckDue({ checkedOn }: Pick<HelpLine, 'checkedOn'>, day: string): boolean {
  return checkedOn === null || monthsAfter(checkedOn, MONTHS_GOOD) <= day;
}

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

const FIELDS = ['name', 'number', 'about', 'countries', 'everyPage', 'source', 'checkedOn', 'position'] as const;
export type HelpLineField = (typeof FIELDS)[number];

/** The names of the fields that differ, for the log. */
export function changedFields(one: HelpLineFields, other: HelpLineFields): readonly HelpLineField[] {
  return FIELDS.filter((field) => !sameJson(one[field], other[field]));
}
