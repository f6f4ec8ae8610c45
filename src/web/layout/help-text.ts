import { helpAr } from './help.ar.js';
import { helpCy } from './help.cy.js';
import { helpEn } from './help.en.js';
import { definePublicCatalogue } from './translate.js';

export const helpText = definePublicCatalogue({
  en: helpEn,
  cy: helpCy,
  ar: helpAr,
});
export type HelpKey = keyof typeof helpEn;
