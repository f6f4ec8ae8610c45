import type { PageLanguage } from './language.js';

/** A speaker of the language who read all its texts against the English, and the day (ISO) on which that was done. */
export interface Reading {
  readonly by: string;
  readonly on: string;
}

/**
 * Who has read each translation. Null: a machine draft, and every page and e-mail in it says so. This is the only place that
 * decides; how a translation is read and signed off stands in docs/translating.md.
 */
const READINGS: Readonly<Record<Exclude<PageLanguage, 'en'>, Reading | null>> = {
  cy: null,
  ar: null,
  pl: null,
  pt: null,
  ro: null,
  sq: null,
  ur: null,
};

export function isDraft(language: PageLanguage): boolean {
  return language !== 'en' && READINGS[language] === null;
}
