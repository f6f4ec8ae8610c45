import { definePublicCatalogue } from '../../layout/translate.js';
import { filesAr } from './files.ar.js';
import { filesCy } from './files.cy.js';
import { filesEn } from './files.en.js';
import { filesPl } from './files.pl.js';
import { filesPt } from './files.pt.js';
import { filesRo } from './files.ro.js';
import { filesSq } from './files.sq.js';
import { filesUr } from './files.ur.js';

export const filesText = definePublicCatalogue({
  en: filesEn,
  cy: filesCy,
  ar: filesAr,
  pl: filesPl,
  pt: filesPt,
  ro: filesRo,
  sq: filesSq,
  ur: filesUr,
});
