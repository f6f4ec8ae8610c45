import { definePublicCatalogue } from '../../layout/translate.js';
import { saidAr } from './said.ar.js';
import { saidCy } from './said.cy.js';
import { saidEn } from './said.en.js';
import { saidPl } from './said.pl.js';
import { saidPt } from './said.pt.js';
import { saidRo } from './said.ro.js';
import { saidSq } from './said.sq.js';
import { saidUr } from './said.ur.js';

export const saidText = definePublicCatalogue({
  en: saidEn,
  cy: saidCy,
  ar: saidAr,
  pl: saidPl,
  pt: saidPt,
  ro: saidRo,
  sq: saidSq,
  ur: saidUr,
});
