import { definePublicCatalogue } from '../../../layout/translate.js';
import { keepAr } from './keep.ar.js';
import { keepCy } from './keep.cy.js';
import { keepEn } from './keep.en.js';
import { keepPl } from './keep.pl.js';
import { keepPt } from './keep.pt.js';
import { keepRo } from './keep.ro.js';
import { keepSq } from './keep.sq.js';
import { keepUr } from './keep.ur.js';

export const keepText = definePublicCatalogue({
  en: keepEn,
  cy: keepCy,
  ar: keepAr,
  pl: keepPl,
  pt: keepPt,
  ro: keepRo,
  sq: keepSq,
  ur: keepUr,
});
