import type { PageLanguage } from '../../kernel/language.js';

/** Words that would say what happened, where, how or to whom. None of them leaves by any channel (R1). */
const BANNED: Readonly<Record<PageLanguage, readonly string[]>> = {
  en: listed(
    'death, deaths, died, dies, dead, deceased, dying, fatal, fatality, killed, late, lost, prison, ' +
      'prisoner, inmate, custody, jail, gaol, police, officer, detention, detainee, hmp, suicide, ' +
      'hanged, hanging, ligature, overdose, method, self-harm, self-inflicted, restraint, hospital, ' +
      'ambulance, body, health, ill, mental, cell, wing, sentence, offence, crime, family, mother, ' +
      'father, son, daughter, child, children, relative, kin, partner, victim, man, woman, boy, girl, ' +
      'he, she, his, her, incident, inquest, coroner, funeral, grief',
  ),
  cy: listed(
    'marw, farw, marwolaeth, farwolaeth, bu farw, ymadawedig, angheuol, lladd, carchar, garchar, ' +
      'carcharor, dalfa, ddalfa, heddlu, swyddog, hunanladdiad, ysbyty, ambiwlans, corff, iechyd, ' +
      'cell, gell, adain, dedfryd, trosedd, teulu, deulu, mam, tad, mab, merch, plentyn, plant, ' +
      'perthynas, dyn, menyw, digwyddiad, cwest, crwner, angladd, galar',
  ),
  ar: listed(
    'وفاة, الوفاة, وفيات, توفي, توفيت, متوفى, المتوفى, مات, ماتت, موت, الموت, ميت, قتل, سجن, السجن, ' +
      'سجين, السجين, شرطة, الشرطة, احتجاز, الاحتجاز, محتجز, زنزانة, مستشفى, المستشفى, انتحار, ' +
      'الانتحار, جثة, عائلة, العائلة, ابن, ابنة, طفل, أطفال, رجل, امرأة, جنازة',
  ),
  pl: listed(
    'śmierć, śmierci, zmarł, zmarła, zmarły, zgon, zgonu, umarł, nie żyje, zabity, smierc, smierci, ' +
      'więzienie, więzieniu, wiezienie, więzień, areszt, aresztu, policja, policji, cela, celi, ' +
      'szpital, samobójstwo, ciało, rodzina, rodziny, matka, ojciec, dziecko, dzieci, mężczyzna, ' +
      'kobieta, pogrzeb',
  ),
  pt: listed(
    'morte, morreu, morto, morta, faleceu, falecido, óbito, mortes, prisão, prisao, preso, recluso, ' +
      'cadeia, polícia, policia, detenção, detencao, cela, hospital, suicídio, corpo, família, ' +
      'familia, mãe, pai, filho, filha, criança, homem, mulher, funeral, luto',
  ),
  ro: listed(
    'moarte, moartea, murit, mort, moartă, decedat, deces, decesul, închisoare, inchisoare, deținut, ' +
      'poliție, politie, poliția, arest, detenție, celulă, spital, sinucidere, trup, familie, familia, ' +
      'mama, tatăl, fiul, fiica, copil, copii, bărbat, femeie, înmormântare, doliu',
  ),
  sq: listed(
    'vdekje, vdekja, vdekjen, vdiq, vdekur, i ndjerë, burg, burgu, burgun, i burgosur, polici, ' +
      'policia, ndalim, paraburgim, qeli, qelia, spital, vetëvrasje, trup, trupi, familje, familja, ' +
      'nëna, babai, djali, vajza, fëmijë, burrë, grua, varrim, zi',
  ),
  ur: listed(
    'موت, وفات, فوت, مر گیا, مر گئی, مرحوم, ہلاک, قتل, جیل, قیدی, قید, پولیس, حراست, ہسپتال, خودکشی, ' +
      'لاش, خاندان, گھر والے, ماں, باپ, بیٹا, بیٹی, بچہ, بچے, مرد, عورت, جنازہ, سوگ',
  ),
};

/** The English ones that are looked for in every language: short ones are words of others too. */
const ABROAD = BANNED.en.filter((word) => word.length > 4);

/** The banned words that a text holds, without their accents. */
export function bannedWordsIn(text: string, language: PageLanguage): readonly string[] {
  const found = [...plain(text).matchAll(banned(language))].map(([, word = '']) => word.toLowerCase());
  return [...new Set(found)];
}

/** Accents go, since texts are written without, and so do the vowel signs of Arabic. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u0640]/gu, '')
    .replaceAll('ł', 'l');
}

/** The words of the language and the English ones, which are read everywhere. Arabic joins small words to the next. */
function banned(language: PageLanguage): RegExp {
  const words = [...BANNED[language], ...(language === 'en' ? BANNED.cy : ABROAD)].map(plain);
  return new RegExp(`(?<![\\p{L}-])(?:و|ف|ب|ك|ل|ال|بال|وال|لل)?(${words.join('|')})(?![\\p{L}-])`, 'giu');
}

function listed(words: string): readonly string[] {
  return words.split(', ');
}
