import { definePublicCatalogue } from '../../../layout/translate.js';
import { childAr } from './child.ar.js';
import { childCy } from './child.cy.js';
import { childEn } from './child.en.js';
import { childPl } from './child.pl.js';
import { childPt } from './child.pt.js';
import { childRo } from './child.ro.js';
import { childSq } from './child.sq.js';
import { childUr } from './child.ur.js';

export const childText = definePublicCatalogue({
  en: childEn,
  cy: childCy,
  ar: childAr,
  pl: childPl,
  pt: childPt,
  ro: childRo,
  sq: childSq,
  ur: childUr,
});
