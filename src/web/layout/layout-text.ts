import { layoutAr } from './layout.ar.js';
import { layoutCy } from './layout.cy.js';
import { layoutEn } from './layout.en.js';
import { definePublicCatalogue } from './translate.js';

export const layoutText = definePublicCatalogue({
  en: layoutEn,
  cy: layoutCy,
  ar: layoutAr,
});
