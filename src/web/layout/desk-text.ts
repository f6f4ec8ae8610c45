import { deskCy } from './desk.cy.js';
import { deskEn } from './desk.en.js';
import { defineCatalogue } from './translate.js';

export const deskText = defineCatalogue(deskEn, deskCy);
