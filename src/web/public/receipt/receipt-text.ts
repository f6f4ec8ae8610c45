import { defineCatalogue } from '../../layout/translate.js';
import { receiptCy } from './receipt.cy.js';
import { receiptEn } from './receipt.en.js';

export const receiptText = defineCatalogue(receiptEn, receiptCy);
