import type { HelpKey } from './help-text.js';

/** A line that someone can ring. */
export interface HelpLine {
  readonly name: string;
  /** As it is read out. */
  readonly number: string;
  /** What it is for, in a few words; no opening hours, which change. */
  readonly about: HelpKey;
  /** Where the number is published. */
  readonly source: string;
  /** Day (ISO) on which an organiser rang or read the source. Null: an organiser must check it before production. */
  readonly checkedOn: string | null;
}

/** Parts of the United Kingdom, as the register of facilities names them. */
export const COUNTRIES = ['england', 'wales', 'scotland', 'northern_ireland'] as const;
export type Country = (typeof COUNTRIES)[number];

/** The emergency number of the United Kingdom. */
export const EMERGENCY_NUMBER = '999';

const SAMARITANS: HelpLine = {
  name: 'Samaritans',
  number: '116 123',
  about: 'samaritans',
  source: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  checkedOn: null,
};

const INQUEST: HelpLine = {
  name: 'INQUEST',
  number: '020 7263 1111',
  about: 'inquest',
  source: 'https://www.inquest.org.uk/',
  checkedOn: null,
};

const FAMILIES_OUTSIDE: HelpLine = {
  name: 'Families Outside',
  number: '0800 254 0088',
  about: 'families_outside',
  source: 'https://www.familiesoutside.org.uk/',
  checkedOn: null,
};

/** By country, most general first. Never chosen by network address: by what the person said, else all. */
export const HELP_LINES: Readonly<Record<Country, readonly HelpLine[]>> = {
  england: [SAMARITANS, INQUEST],
  wales: [SAMARITANS, INQUEST],
  scotland: [SAMARITANS, FAMILIES_OUTSIDE],
  northern_ireland: [SAMARITANS],
};

const ALL: readonly HelpLine[] = [SAMARITANS, INQUEST, FAMILIES_OUTSIDE];

/** The lines for a country; all of them where the country is not known. */
export function helpLines(country: Country | null): readonly HelpLine[] {
  return country === null ? ALL : HELP_LINES[country];
}

/** `020 7263 1111` → `tel:02072631111`. */
export function telHref(number: string): string {
  return `tel:${number.replaceAll(/[^\d+]/g, '')}`;
}
