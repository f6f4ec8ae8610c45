import type { Language } from '../../kernel/language.js';
import type { FieldIn } from '../fill-text.js';
import { smsCy } from './sms-texts.cy.js';
import { smsEn } from './sms-texts.en.js';
import { smsPl } from './sms-texts.pl.js';
import { smsUr } from './sms-texts.ur.js';
import { smsSq } from './sms-texts.sq.js';
import { smsRo } from './sms-texts.ro.js';
import { smsPt } from './sms-texts.pt.js';
import { smsAr } from './sms-texts.ar.js';

/** One text. `link` is the last piece, which goes whole when the text would not fit into one segment. */
export interface SmsText {
  readonly text: string;
  readonly link?: string;
}

export type SmsTemplate = keyof typeof smsEn;

export const SMS_TEXTS: Readonly<Record<Language, Readonly<Record<SmsTemplate, SmsText>>>> = {
  en: smsEn,
  cy: smsCy,
  ar: smsAr,
  pl: smsPl,
  pt: smsPt,
  ro: smsRo,
  sq: smsSq,
  ur: smsUr,
};

export const SMS_TEMPLATES = Object.keys(smsEn) as readonly SmsTemplate[];

/** Label of an alert that concerns several regions at once. */
export const SEVERAL_REGIONS: Readonly<Record<Language, string>> = {
  en: 'your regions',
  cy: 'eich rhanbarthau',
  ar: 'مناطقك',
  pl: 'Twoje regiony',
  pt: 'as suas regioes',
  ro: 'regiunile dvs.',
  sq: 'rajonet tuaja',
  ur: 'آپ کے علاقے',
};

/** Segments that a text may take: one of GSM-7, or two where the script is not in it (UCS-2). */
export const SMS_SEGMENTS: Readonly<Record<Language, 1 | 2>> = {
  en: 1,
  cy: 1,
  ar: 2,
  pl: 1,
  pt: 1,
  ro: 1,
  sq: 1,
  ur: 2,
};

/** All that a text may ever hold. Each comes from the register, the code maker or the link maker, never from a person. */
export interface SmsFields {
  /** From the register of regions, or SEVERAL_REGIONS. */
  readonly regionLabel: string;
  readonly code: string;
  readonly codes: readonly string[];
  /** The code that stands for all of `codes`. */
  readonly all: string;
  /** `PUBLIC_URL/r/TOKEN`. Null: there is none, and the words that lead to it go too. */
  readonly link: string | null;
  /** Digits that confirm a number. */
  readonly pin: string;
}

interface FieldNames {
  readonly region: 'regionLabel';
  readonly code: 'code';
  readonly codes: 'codes';
  readonly all: 'all';
  readonly link: 'link';
  readonly pin: 'pin';
}

type WordsOf<Entry> = Entry[keyof Entry] & string;

/** What one template needs, and nothing else. */
export type SmsParams<Template extends SmsTemplate> = Pick<
  SmsFields,
  FieldNames[FieldIn<WordsOf<(typeof smsEn)[Template]>> & keyof FieldNames]
>;
