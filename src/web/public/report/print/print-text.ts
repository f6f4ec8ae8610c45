import { definePublicCatalogue } from '../../../layout/translate.js';
import { printAr } from './print.ar.js';
import { printCy } from './print.cy.js';
import { printEn } from './print.en.js';
import { printPl } from './print.pl.js';
import { printPt } from './print.pt.js';
import { printRo } from './print.ro.js';
import { printSq } from './print.sq.js';
import { printUr } from './print.ur.js';

export const printText = definePublicCatalogue({
  en: printEn,
  cy: printCy,
  ar: printAr,
  pl: printPl,
  pt: printPt,
  ro: printRo,
  sq: printSq,
  ur: printUr,
});
