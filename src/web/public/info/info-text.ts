import { definePublicCatalogue } from '../../layout/translate.js';
import { infoAr } from './info.ar.js';
import { infoCy } from './info.cy.js';
import { infoEn } from './info.en.js';
import { infoPl } from './info.pl.js';
import { infoPt } from './info.pt.js';
import { infoRo } from './info.ro.js';
import { infoSq } from './info.sq.js';
import { infoUr } from './info.ur.js';

export const infoText = definePublicCatalogue({
  en: infoEn,
  cy: infoCy,
  ar: infoAr,
  pl: infoPl,
  pt: infoPt,
  ro: infoRo,
  sq: infoSq,
  ur: infoUr,
});
export type InfoKey = keyof typeof infoEn;
