import { helpAr } from './help.ar.js';
import { helpCy } from './help.cy.js';
import { helpEn } from './help.en.js';
import { helpPl } from './help.pl.js';
import { helpPt } from './help.pt.js';
import { helpRo } from './help.ro.js';
import { helpSq } from './help.sq.js';
import { helpUr } from './help.ur.js';
import { definePublicCatalogue } from './translate.js';

export const helpText = definePublicCatalogue({
  en: helpEn,
  cy: helpCy,
  ar: helpAr,
  pl: helpPl,
  pt: helpPt,
  ro: helpRo,
  sq: helpSq,
  ur: helpUr,
});
