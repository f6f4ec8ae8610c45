import type { Language } from '../../kernel/language.js';
import { fillText } from '../fill-text.js';
import { voiceCy } from './voice-texts.cy.js';
import { voiceEn } from './voice-texts.en.js';
import { voicePl } from './voice-texts.pl.js';
import { voiceRo } from './voice-texts.ro.js';
import { voicePt } from './voice-texts.pt.js';
import { voiceAr } from './voice-texts.ar.js';
import { spokenIn, type SpokenLanguage } from './voices.js';

/** What one call says. Fields: {region}, {code}. */
export interface VoiceText {
  readonly say: string;
  /** What each key that may be pressed is answered with. */
  readonly keys?: Readonly<Partial<Record<VoiceKey, string>>>;
}

/** The keys of a call, and what they answer. The same digits mean the same in a text. */
export const VOICE_KEYS = { '1': 'attending', '2': 'later', '0': 'cannot' } as const;
export type VoiceKey = keyof typeof VOICE_KEYS;

export interface VoiceCommon {
  readonly otherKey: string;
  readonly noKey: string;
  readonly over: string;
}

export type VoiceTemplate = keyof typeof voiceEn.texts;

export const VOICE_TEMPLATES = Object.keys(voiceEn.texts) as readonly VoiceTemplate[];

interface Catalogue {
  readonly texts: Readonly<Record<VoiceTemplate, VoiceText>>;
  readonly common: VoiceCommon;
}
const CATALOGUES: Readonly<Record<SpokenLanguage, Catalogue>> = {
  en: voiceEn,
  cy: voiceCy,
  ar: voiceAr,
  pl: voicePl,
  pt: voicePt,
  ro: voiceRo,
};

/** What a call is about: a message will do. */
export interface VoiceCall {
  readonly template: VoiceTemplate;
  readonly language: Language;
  readonly params: {
    /** The code of the alert; for `verify` the digits to type. */
    readonly code: string;
  };
}

/**
 * The sentences of the call, to be said as they are. Nothing but region and code is put in.
 *
 * @param regionLabel in the language that is spoken (`spokenIn`)
 */
export function voiceScript({ template, language, params }: VoiceCall, regionLabel: string): string {
  return fillText(CATALOGUES[spokenIn(language)].texts[template].say, {
    region: regionLabel,
    code: spelled(params.code),
  });
}

/** Whether the call asks for a key at all. */
export function asksForKey(template: VoiceTemplate): boolean {
  return CATALOGUES.en.texts[template].keys !== undefined;
}

/** The answer that a key gives in this call; null for a key that was not offered. */
export function answerOfKey(template: VoiceTemplate, pressed: string): (typeof VOICE_KEYS)[VoiceKey] | null {
  const key = offered(template, pressed);
  return key === null ? null : VOICE_KEYS[key];
}

/** What is said after a key: which it was and what it means; another key, or none, changes nothing. */
export function voiceConfirmation(template: VoiceTemplate, language: Language, pressed: string): string {
  const { texts, common } = CATALOGUES[spokenIn(language)];
  const keys: VoiceText['keys'] = texts[template].keys;
  const key = offered(template, pressed);
  const confirmed = key === null ? undefined : keys?.[key];
  return confirmed ?? (pressed === '' ? common.noKey : common.otherKey);
}

/** Said when the alert ended while the phone rang. */
export function voiceOver(language: Language): string {
  return CATALOGUES[spokenIn(language)].common.over;
}

/** `K, 7, M, 4`: read letter by letter. */
export function spelled(code: string): string {
  return Array.from(code).join(', ');
}

function offered(template: VoiceTemplate, pressed: string): VoiceKey | null {
  const keys: VoiceText['keys'] = CATALOGUES.en.texts[template].keys;
  return keys !== undefined && Object.hasOwn(keys, pressed) ? (pressed as VoiceKey) : null;
}
