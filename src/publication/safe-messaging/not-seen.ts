import type { HomeLanguage } from '../../kernel/language.js';

/** A list cannot find these; a person has to look for them. */
export const NOT_SEEN: Readonly<Record<HomeLanguage, readonly string[]>> = {
  en: [
    'The name of anybody: staff, other people held there, family, the person who died.',
    'What tells who it was without a name: age, nationality, sentence, illness, the day.',
    'Whether the family has been told, and has agreed.',
    'A picture, and what a link leads to.',
  ],
  cy: [
    'Enw neb: staff, pobl eraill a ddelir yno, y teulu, y person a fu farw.',
    'Yr hyn sy’n dweud pwy ydoedd heb enw: oedran, cenedligrwydd, dedfryd, salwch, y diwrnod.',
    'A yw’r teulu wedi cael gwybod, ac wedi cytuno.',
    'Llun, a’r hyn y mae dolen yn arwain ato.',
  ],
};
