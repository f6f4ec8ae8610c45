import { describe, expect, it } from '@jest/globals';
import { REGIONS } from '../directory/region-register.js';
import { LANGUAGES, type Language, type PageLanguage } from '../kernel/language.js';
import { bannedWordsIn } from './examples/banned-words.js';
import { EMAIL_TEMPLATES } from './email/email-texts.js';
import { renderEmail } from './email/render-email.js';
import { renderSms } from './sms/render-sms.js';
import { SEVERAL_REGIONS, SMS_TEMPLATES } from './sms/sms-texts.js';
import { VOICE_TEMPLATES, voiceConfirmation, voiceScript } from './voice/voice-texts.js';

const link = 'https://vigil.example/r/8fQ2dLw7xNc3Rt5K';

function everythingFor(language: Language, regionLabel: string): string[] {
  const code = 'K7M4';
  const sms = { regionLabel, code, codes: [code, 'W7XD'], all: 'T9HF', link, pin: '493071' };
  const email = {
    ...{ name: 'Joyce', regionLabel, code, link, publicUrl: 'https://vigil.example' },
    ...{ dutyPhone: '01632 960 114', dutyUntil: '08:00' },
    newDevice: { device: 'Firefox on Android', at: '2026-11-21T02:30:00Z' },
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
  it.each<[PageLanguage, string]>([
    ['en', 'She died'],
    ['en', 'the prison'],
    ['en', 'HMP'],
    ['en', 'bu farw'],
    ['cy', 'a cell.'],
    ['en', 'FAMILY'],
    ['pl', 'w wiezieniu'],
    ['pl', 'nie żyje'],
    ['pt', 'na prisao'],
    ['ro', 'închisoare'],
    ['sq', 'vdekja'],
    ['ar', 'والسجن'],
    ['ur', 'جیل میں'],
    ['ro', 'custody'],
  ])('a banned word is found in %s: %p', (language, text) => {
    expect(bannedWordsIn(text, language)).not.toEqual([]);
  });

  it.each(LANGUAGES)('in %s, in no text, e-mail or call, for no region', (language) => {
    for (const label of [...REGIONS.map((region) => region.label[language]), SEVERAL_REGIONS[language]]) {
      for (const words of everythingFor(language, label)) expect(bannedWordsIn(words, language)).toEqual([]);
    }
  });
});
