import { describe, expect, it } from '@jest/globals';
import { REGIONS } from '../directory/region-register.js';
import { LANGUAGES, type Language } from '../kernel/language.js';
import { EMAIL_TEMPLATES } from './email/email-texts.js';
import { renderEmail } from './email/render-email.js';
import { renderSms } from './sms/render-sms.js';
import { SEVERAL_REGIONS, SMS_TEMPLATES } from './sms/sms-texts.js';
import { VOICE_TEMPLATES, voiceConfirmation, voiceScript } from './voice/voice-texts.js';

/** Words that would say what happened, where, how or to whom. None of them leaves by any channel. */
const BANNED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...['death', 'deaths', 'died', 'dies', 'dead', 'deceased', 'dying', 'fatal', 'fatality', 'killed', 'late', 'lost'],
    ...['prison', 'prisoner', 'inmate', 'custody', 'jail', 'gaol', 'police', 'officer', 'detention', 'detainee', 'hmp'],
    ...['suicide', 'hanged', 'hanging', 'ligature', 'overdose', 'method', 'self-harm', 'self-inflicted', 'restraint'],
    ...['hospital', 'ambulance', 'body', 'health', 'ill', 'mental', 'cell', 'wing', 'sentence', 'offence', 'crime'],
    ...['family', 'mother', 'father', 'son', 'daughter', 'child', 'children', 'relative', 'kin', 'partner', 'victim'],
    ...['man', 'woman', 'boy', 'girl', 'he', 'she', 'his', 'her', 'incident', 'inquest', 'coroner', 'funeral', 'grief'],
  ],
  cy: [
    ...['marw', 'farw', 'marwolaeth', 'farwolaeth', 'bu farw', 'ymadawedig', 'angheuol', 'lladd', 'carchar', 'garchar'],
    ...['carcharor', 'dalfa', 'ddalfa', 'heddlu', 'swyddog', 'hunanladdiad', 'ysbyty', 'ambiwlans', 'corff', 'iechyd'],
    ...[
      'cell',
      'gell',
      'adain',
      'dedfryd',
      'trosedd',
      'teulu',
      'deulu',
      'mam',
      'tad',
      'mab',
      'merch',
      'plentyn',
      'plant',
    ],
    ...['perthynas', 'dyn', 'menyw', 'digwyddiad', 'cwest', 'crwner', 'angladd', 'galar'],
  ],
};
const BANNED_ANYWHERE = new RegExp(`(?<![\\p{L}-])(?:${[...BANNED.en, ...BANNED.cy].join('|')})(?![\\p{L}-])`, 'iu');

const link = 'https://vigil.example/r/8fQ2dLw7xNc3Rt5K';

function everythingFor(language: Language, regionLabel: string): string[] {
  const code = 'K7M4';
  const sms = { regionLabel, code, codes: [code, 'W7XD'], all: 'T9HF', link, pin: '493071' };
  const email = {
    ...{ name: 'Joyce', regionLabel, code, link, publicUrl: 'https://vigil.example' },
    ...{ dutyPhone: '01632 960 114', dutyUntil: '08:00' },
  };
  return [
    ...SMS_TEMPLATES.map((template) => renderSms(template, language, sms)),
    ...EMAIL_TEMPLATES.map((template) => {
      const { subject, text } = renderEmail(template, language, email);
      return `${subject}\n${text}`;
    }),
    ...VOICE_TEMPLATES.map((template) => voiceScript({ template, language, params: { code } }, regionLabel)),
    ...VOICE_TEMPLATES.flatMap((template) =>
      ['0', '1', '2', ''].map((key) => voiceConfirmation(template, language, key)),
    ),
  ];
}

describe('nothing that leaves says what happened', () => {
  it.each(['She died', 'the prison', 'HMP', 'bu farw', 'a cell.', 'FAMILY'])('a banned word is found in %p', (text) => {
    expect(text).toMatch(BANNED_ANYWHERE);
  });

  it.each(LANGUAGES)('in %s, in no text, e-mail or call, for no region', (language) => {
    for (const label of [...REGIONS.map((region) => region.label[language]), SEVERAL_REGIONS[language]]) {
      for (const words of everythingFor(language, label)) expect(words).not.toMatch(BANNED_ANYWHERE);
    }
  });
});
