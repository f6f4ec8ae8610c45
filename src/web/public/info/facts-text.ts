import { definePublicCatalogue } from '../../layout/translate.js';
import { factsAr } from './facts.ar.js';
import { factsCy } from './facts.cy.js';
import { factsEn } from './facts.en.js';
import { factsPl } from './facts.pl.js';
import { factsPt } from './facts.pt.js';
import { factsRo } from './facts.ro.js';
import { factsSq } from './facts.sq.js';
import { factsUr } from './facts.ur.js';

export const factsText = definePublicCatalogue({
  en: factsEn,
  cy: factsCy,
  ar: factsAr,
  pl: factsPl,
  pt: factsPt,
  ro: factsRo,
  sq: factsSq,
  ur: factsUr,
});
export type FactKey = keyof typeof factsEn;
