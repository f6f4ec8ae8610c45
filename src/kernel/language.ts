/** Languages of the land. What is for everybody in the network alike (figures, feed, the offer to join, the console) exists in these. */
export const HOME_LANGUAGES = ['en', 'cy'] as const;
export type HomeLanguage = (typeof HOME_LANGUAGES)[number];

/**
 * Languages that a person can be written to in: those of the land, then those most spoken by foreign nationals in custody and
 * their families. Texts, e-mails and the pages of responders exist in each, and calls in those that a voice reads.
 */
export const LANGUAGES = [...HOME_LANGUAGES, 'ar', 'pl', 'pt', 'ro', 'sq', 'ur'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Languages of the pages that anybody may open. English stands first: whoever asks for none of them gets it. */
export const PAGE_LANGUAGES = LANGUAGES;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export function asHomeLanguage(value: string | null | undefined): HomeLanguage {
  return HOME_LANGUAGES.find((language) => language === value) ?? 'en';
}

export function asLanguage(value: string | null | undefined): Language {
  return LANGUAGES.find((language) => language === value) ?? 'en';
}

export function asPageLanguage(value: string | null | undefined): PageLanguage {
  return PAGE_LANGUAGES.find((language) => language === value) ?? 'en';
}
