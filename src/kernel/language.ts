/** Languages that texts, calls, e-mails and the pages of those who work here exist in. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Languages of the pages that anybody may open: those of the land, then those most spoken by foreign nationals in custody
 * and their families. English stands first: whoever asks for none of them gets it.
 */
export const PAGE_LANGUAGES = [...LANGUAGES, 'ar', 'pl', 'pt', 'ro', 'sq', 'ur'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export function asLanguage(value: string | null | undefined): Language {
  return LANGUAGES.find((language) => language === value) ?? 'en';
}

export function asPageLanguage(value: string | null | undefined): PageLanguage {
  return PAGE_LANGUAGES.find((language) => language === value) ?? 'en';
}
