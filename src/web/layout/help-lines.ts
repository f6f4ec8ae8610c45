import type { PageLanguage } from '../../kernel/language.js';
import type { PageHelpLine, PublicFrame } from '../../platform/http/page-frame.js';
import { BUILT_IN_LINES } from '../../publication/help/built-in-lines.js';
import { ABOUT_KEYS, type Country } from '../../publication/help/help-line.js';
import { helpText } from './help-text.js';

/** The emergency number of the United Kingdom. */
export const EMERGENCY_NUMBER = '999';

/**
 * The lines of every page for a country; those of all countries where it is not known. Never chosen by network address:
 * by what the person said.
 */
export function helpLines(frame: Pick<PublicFrame, 'helpLines'>, country: Country | null): readonly PageHelpLine[] {
  return neverNone(frame, ({ everyPage, countries }) => everyPage && (country === null || countries.includes(country)));
}

/** Lines that are made for children, for a child who reports (R10). */
export function childLines(frame: Pick<PublicFrame, 'helpLines'>, country: Country | null): readonly PageHelpLine[] {
  return neverNone(
    frame,
    ({ about, countries }) =>
      'key' in about && about.key === 'childline' && (country === null || countries.includes(country)),
  );
}

/** Every line for any of these countries, for the page of help. */
export function linesOf(frame: Pick<PublicFrame, 'helpLines'>, of: readonly Country[]): readonly PageHelpLine[] {
  return neverNone(frame, ({ countries }) => of.some((country) => countries.includes(country)));
}

/** Where organisers keep none of a kind, those that come with the program: nobody is left without a line to ring. */
function neverNone({ helpLines: kept = [] }: Pick<PublicFrame, 'helpLines'>, wanted: (line: PageHelpLine) => boolean) {
  const found = kept.filter(wanted);
  return found.length > 0 ? found : BUILT_IN_LINES.filter(wanted);
}

/** What a line is for, and in which language that is said. */
export function aboutLine({ about }: Pick<PageHelpLine, 'about'>, language: PageLanguage) {
  if ('words' in about) {
    const own = about.words[language];
    return own === undefined
      ? { text: about.words['en'] ?? '', spoken: 'en' as const }
      : { text: own, spoken: language };
  }
  const key = ABOUT_KEYS.find((each) => each === about.key);
  return { text: key === undefined ? '' : helpText(language, key), spoken: language };
}

/** `020 7263 1111` → `tel:02072631111`. */
export function telHref(number: string): string {
  return `tel:${number.replaceAll(/[^\d+]/g, '')}`;
}
