import { definePublicCatalogue } from '../../layout/translate.js';
import { verifyAr } from './verify.ar.js';
import { verifyCy } from './verify.cy.js';
import { verifyEn } from './verify.en.js';
import { verifyPl } from './verify.pl.js';
import { verifyPt } from './verify.pt.js';
import { verifyRo } from './verify.ro.js';
import { verifySq } from './verify.sq.js';
import { verifyUr } from './verify.ur.js';

export const verifyText = definePublicCatalogue({
  en: verifyEn,
  cy: verifyCy,
  ar: verifyAr,
  pl: verifyPl,
  pt: verifyPt,
  ro: verifyRo,
  sq: verifySq,
  ur: verifyUr,
});
