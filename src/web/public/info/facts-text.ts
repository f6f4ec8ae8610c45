import { definePublicCatalogue } from '../../layout/translate.js';
import { factsAr } from './facts.ar.js';
import { factsCy } from './facts.cy.js';
import { factsEn } from './facts.en.js';

export const factsText = definePublicCatalogue({
  en: factsEn,
  cy: factsCy,
  ar: factsAr,
});
export type FactKey = keyof typeof factsEn;
