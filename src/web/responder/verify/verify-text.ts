import { defineCatalogue } from '../../layout/translate.js';
import { verifyCy } from './verify.cy.js';
import { verifyEn } from './verify.en.js';

export const verifyText = defineCatalogue(verifyEn, verifyCy);
