import { definePublicCatalogue } from '../../layout/translate.js';
import { infoAr } from './info.ar.js';
import { infoCy } from './info.cy.js';
import { infoEn } from './info.en.js';

export const infoText = definePublicCatalogue({
  en: infoEn,
  cy: infoCy,
  ar: infoAr,
});
export type InfoKey = keyof typeof infoEn;
