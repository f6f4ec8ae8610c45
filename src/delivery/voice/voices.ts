import type { Language } from '../../kernel/language.js';

/** What reads a call aloud: `language` and `voice` of Twilio’s `<Say>`. */
export interface Voice {
  readonly locale: string;
  readonly name: string;
}

/**
 * Checked November 2026 against https://www.twilio.com/docs/voice/twiml/say/text-speech as the provider’s SDK 6.2.0 lists
 * it. No voice of theirs speaks Albanian or Urdu: those people hear the call in English, and read the rest in their language.
 */
export const VOICES = {
  en: { locale: 'en-GB', name: 'Polly.Amy' },
  cy: { locale: 'cy-GB', name: 'Polly.Gwyneth' },
  ar: { locale: 'arb', name: 'Polly.Zeina' },
  pl: { locale: 'pl-PL', name: 'Polly.Ewa' },
  pt: { locale: 'pt-PT', name: 'Polly.Ines' },
  ro: { locale: 'ro-RO', name: 'Polly.Carmen' },
  sq: null,
  ur: null,
} as const satisfies Readonly<Record<Language, Voice | null>>;

/** Languages that calls are made in. */
export type SpokenLanguage = { [Each in Language]: (typeof VOICES)[Each] extends null ? never : Each }[Language];

/** The language of a call to somebody with this one. */
export function spokenIn(language: Language): SpokenLanguage {
  return isSpoken(language) ? language : 'en';
}

export function voiceOf(language: Language): Voice {
  return VOICES[spokenIn(language)];
}

function isSpoken(language: Language): language is SpokenLanguage {
  const voices: Readonly<Record<Language, Voice | null>> = VOICES;
  return voices[language] !== null;
}
