import { definePublicCatalogue } from '../../layout/translate.js';
import { saidAr } from './said.ar.js';
import { saidCy } from './said.cy.js';
import { saidEn } from './said.en.js';

export const saidText = definePublicCatalogue({
  en: saidEn,
  cy: saidCy,
  ar: saidAr,
});
