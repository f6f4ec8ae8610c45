import { describe, expect, it } from '@jest/globals';
import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { LANGUAGES } from '../../kernel/language.js';
import { spokenIn, VOICES, voiceOf } from './voices.js';

type Attributes = VoiceResponse.SayAttributes;
/** That the provider knows each voice and language is said by the types of its SDK. */
const KNOWN: Readonly<
  Record<string, { readonly locale: Attributes['language']; readonly name: Attributes['voice'] } | null>
> = VOICES;

describe('the voices of calls', () => {
  it.each(LANGUAGES)('read %s, or English where the provider has no voice for it', (language) => {
    const known = KNOWN[language] ?? null;
    expect(spokenIn(language)).toBe(known === null ? 'en' : language);
    expect(voiceOf(language)).toEqual(known ?? VOICES.en);
  });
});
