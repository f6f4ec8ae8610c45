import { definePublicCatalogue } from '../../layout/translate.js';
import { receiptAr } from './receipt.ar.js';
import { receiptCy } from './receipt.cy.js';
import { receiptEn } from './receipt.en.js';
import { receiptPl } from './receipt.pl.js';
import { receiptPt } from './receipt.pt.js';
import { receiptRo } from './receipt.ro.js';
import { receiptSq } from './receipt.sq.js';
import { receiptUr } from './receipt.ur.js';

export const receiptText = definePublicCatalogue({
  en: receiptEn,
  cy: receiptCy,
  ar: receiptAr,
  pl: receiptPl,
  pt: receiptPt,
  ro: receiptRo,
  sq: receiptSq,
  ur: receiptUr,
});
