import { defineCatalogue } from '../../layout/translate.js';
import { infoCy } from './info.cy.js';
import { infoEn } from './info.en.js';

export const infoText = defineCatalogue(infoEn, infoCy);
export type InfoKey = keyof typeof infoEn;
