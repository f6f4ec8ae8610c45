import { definePublicCatalogue } from '../../layout/translate.js';
import { receiptAr } from './receipt.ar.js';
import { receiptCy } from './receipt.cy.js';
import { receiptEn } from './receipt.en.js';

export const receiptText = definePublicCatalogue({
  en: receiptEn,
  cy: receiptCy,
  ar: receiptAr,
});
