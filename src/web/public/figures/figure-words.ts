import type { HomeLanguage } from '../../../kernel/language.js';
import { findRegion } from '../../../directory/region-register.js';
import type { Mark } from '../../../publication/figures/figure.js';
import { readPeriod } from '../../../publication/figures/period.js';
import { SETTING_CLASSES } from '../../../publication/figures/setting-class.js';
import { longMonth } from '../public-times.js';
import { figuresText } from './figures-text.js';

/** `Scotland`; a heading, so the label of a text begins with a capital. */
export function regionName(code: string, language: HomeLanguage): string {
  const label = findRegion(code)?.label[language] ?? figuresText(language, 'unknownRegion');
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}

export function settingName(setting: string, language: HomeLanguage): string {
  const known = SETTING_CLASSES.find((each) => each === setting) ?? 'other_or_unknown';
  return figuresText(language, known);
}

/** `12`, `about 15`, `under 5`, `not told`. */
export function countWords(
  { count, mark }: { readonly count: number | null; readonly mark: Mark },
  language: HomeLanguage,
) {
  if (mark === 'exact') return String(count ?? 0);
  return mark === 'rounded' ? figuresText(language, 'rounded', { count: count ?? 0 }) : figuresText(language, mark);
}

/** `2026`, `July to September 2026`. */
export function periodWords(name: string, language: HomeLanguage): string {
  const { year, first, last } = readPeriod(name);
  if (first === 1 && last === 4) return String(year);
  const month = (number: number): Date => new Date(Date.UTC(year, number - 1, 15));
  const to = longMonth(month(last * 3), language);
  const from = month(first * 3 - 2).toLocaleDateString(language === 'cy' ? 'cy' : 'en-GB', { month: 'long' });
  return language === 'cy' ? `${from} i ${to}` : `${from} to ${to}`;
}
