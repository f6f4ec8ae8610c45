import { layoutAr } from './layout.ar.js';
import { layoutCy } from './layout.cy.js';
import { layoutEn } from './layout.en.js';
import { layoutPl } from './layout.pl.js';
import { layoutPt } from './layout.pt.js';
import { layoutRo } from './layout.ro.js';
import { layoutSq } from './layout.sq.js';
import { layoutUr } from './layout.ur.js';
import { definePublicCatalogue } from './translate.js';

export const layoutText = definePublicCatalogue({
  en: layoutEn,
  cy: layoutCy,
  ar: layoutAr,
  pl: layoutPl,
  pt: layoutPt,
  ro: layoutRo,
  sq: layoutSq,
  ur: layoutUr,
});
