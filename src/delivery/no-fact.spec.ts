import { describe, expect, it } from '@jest/globals';
import { REGIONS } from '../directory/region-register.js';
import { LANGUAGES, type Language, type PageLanguage } from '../kernel/language.js';
import { EMAIL_TEMPLATES } from './email/email-texts.js';
import { renderEmail } from './email/render-email.js';
import { renderSms } from './sms/render-sms.js';
import { SEVERAL_REGIONS, SMS_TEMPLATES } from './sms/sms-texts.js';
import { VOICE_TEMPLATES, voiceConfirmation, voiceScript } from './voice/voice-texts.js';

/** Words that would say what happened, where, how or to whom. None of them leaves by any channel. */
const BANNED: Readonly<Record<PageLanguage, readonly string[]>> = {
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
  ar: [
    ...['وفاة', 'الوفاة', 'وفيات', 'توفي', 'توفيت', 'متوفى', 'المتوفى', 'مات', 'ماتت', 'موت', 'الموت', 'ميت', 'قتل'],
    ...[
      'سجن',
      'السجن',
      'سجين',
      'السجين',
      'شرطة',
      'الشرطة',
      'احتجاز',
      'الاحتجاز',
      'محتجز',
      'زنزانة',
      'مستشفى',
      'المستشفى',
    ],
    ...['انتحار', 'الانتحار', 'جثة', 'عائلة', 'العائلة', 'ابن', 'ابنة', 'طفل', 'أطفال', 'رجل', 'امرأة', 'جنازة'],
  ],
  pl: [
    ...[
      'śmierć',
      'śmierci',
      'zmarł',
      'zmarła',
      'zmarły',
      'zgon',
      'zgonu',
      'umarł',
      'nie żyje',
      'zabity',
      'smierc',
      'smierci',
    ],
    ...[
      'więzienie',
      'więzieniu',
      'wiezienie',
      'więzień',
      'areszt',
      'aresztu',
      'policja',
      'policji',
      'cela',
      'celi',
      'szpital',
    ],
    ...[
      'samobójstwo',
      'ciało',
      'rodzina',
      'rodziny',
      'matka',
      'ojciec',
      'dziecko',
      'dzieci',
      'mężczyzna',
      'kobieta',
      'pogrzeb',
    ],
  ],
  pt: [
    ...[
      'morte',
      'morreu',
      'morto',
      'morta',
      'faleceu',
      'falecido',
      'óbito',
      'mortes',
      'prisão',
      'prisao',
      'preso',
      'recluso',
    ],
    ...[
      'cadeia',
      'polícia',
      'policia',
      'detenção',
      'detencao',
      'cela',
      'hospital',
      'suicídio',
      'corpo',
      'família',
      'familia',
    ],
    ...['mãe', 'pai', 'filho', 'filha', 'criança', 'homem', 'mulher', 'funeral', 'luto'],
  ],
  ro: [
    ...[
      'moarte',
      'moartea',
      'murit',
      'mort',
      'moartă',
      'decedat',
      'deces',
      'decesul',
      'închisoare',
      'inchisoare',
      'deținut',
    ],
    ...[
      'poliție',
      'politie',
      'poliția',
      'arest',
      'detenție',
      'celulă',
      'spital',
      'sinucidere',
      'trup',
      'familie',
      'familia',
    ],
    ...['mama', 'tatăl', 'fiul', 'fiica', 'copil', 'copii', 'bărbat', 'femeie', 'înmormântare', 'doliu'],
  ],
  sq: [
    ...['vdekje', 'vdekja', 'vdekjen', 'vdiq', 'vdekur', 'i ndjerë', 'burg', 'burgu', 'burgun', 'i burgosur', 'polici'],
    ...[
      'policia',
      'ndalim',
      'paraburgim',
      'qeli',
      'qelia',
      'spital',
      'vetëvrasje',
      'trup',
      'trupi',
      'familje',
      'familja',
    ],
    ...['nëna', 'babai', 'djali', 'vajza', 'fëmijë', 'burrë', 'grua', 'varrim', 'zi'],
  ],
  ur: [
    ...[
      'موت',
      'وفات',
      'فوت',
      'مر گیا',
      'مر گئی',
      'مرحوم',
      'ہلاک',
      'قتل',
      'جیل',
      'قیدی',
      'قید',
      'پولیس',
      'حراست',
      'ہسپتال',
    ],
    ...[
      'خودکشی',
      'لاش',
      'خاندان',
      'گھر والے',
      'ماں',
      'باپ',
      'بیٹا',
      'بیٹی',
      'بچہ',
      'بچے',
      'مرد',
      'عورت',
      'جنازہ',
      'سوگ',
    ],
  ],
};

/** Accents go, since texts are written without, and so do the vowel signs of Arabic. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replaceAll('ł', 'l');

/** The words of the language and the English ones, which are read everywhere. Arabic joins small words to the next. */
function banned(language: PageLanguage): RegExp {
  const words = [...BANNED[language], ...(language === 'en' ? BANNED.cy : ABROAD)].map(plain);
  return new RegExp(`(?<![\\p{L}-])(?:و|ف|ب|ك|ل|ال|بال|وال|لل)?(?:${words.join('|')})(?![\\p{L}-])`, 'iu');
}
const ABROAD = BANNED.en.filter((word) => word.length > 4);

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
    expect(plain(text)).toMatch(banned(language));
  });

  it.each(LANGUAGES)('in %s, in no text, e-mail or call, for no region', (language) => {
    for (const label of [...REGIONS.map((region) => region.label[language]), SEVERAL_REGIONS[language]]) {
      for (const words of everythingFor(language, label)) expect(plain(words)).not.toMatch(banned(language));
    }
  });
});
