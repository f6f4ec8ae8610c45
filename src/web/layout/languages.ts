import { HOME_LANGUAGES, PAGE_LANGUAGES, type PageLanguage } from '../../kernel/language.js';

export interface LanguageFacts {
  /** As those who speak it call it. */
  readonly name: string;
  /** For `lang`. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * For dates, numbers and plurals. Digits are 0 to 9 everywhere: codes and telephone numbers are dialled as they are shown.
   */
  readonly locale: string;
}

export const LANGUAGE_FACTS: Readonly<Record<PageLanguage, LanguageFacts>> = {
  en: { name: 'English', tag: 'en-GB', dir: 'ltr', locale: 'en-GB' },
  cy: { name: 'Cymraeg', tag: 'cy', dir: 'ltr', locale: 'cy' },
  ar: { name: 'العربية', tag: 'ar', dir: 'rtl', locale: 'ar-u-ca-gregory-nu-latn' },
  pl: { name: 'Polski', tag: 'pl', dir: 'ltr', locale: 'pl' },
  pt: { name: 'Português', tag: 'pt-PT', dir: 'ltr', locale: 'pt-PT' },
  ro: { name: 'Română', tag: 'ro', dir: 'ltr', locale: 'ro' },
  sq: { name: 'Shqip', tag: 'sq', dir: 'ltr', locale: 'sq' },
  ur: { name: 'اردو', tag: 'ur', dir: 'rtl', locale: 'ur-u-ca-gregory-nu-latn' },
};

/** First parts of the paths whose pages are written in every language; everything else is in English and Welsh. */
const IN_EVERY_LANGUAGE: ReadonlySet<string> = new Set([
  '',
  'help',
  'privacy',
  'r',
  'receipt',
  'report',
  'what-we-text',
]);

export function languagesOf(path: string): readonly PageLanguage[] {
  return IN_EVERY_LANGUAGE.has(path.split('/')[1] ?? '') ? PAGE_LANGUAGES : HOME_LANGUAGES;
}
