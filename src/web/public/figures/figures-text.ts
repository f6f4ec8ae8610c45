import { defineCatalogue } from '../../layout/translate.js';
import { figuresCy } from './figures.cy.js';
import { figuresEn } from './figures.en.js';

export const figuresText = defineCatalogue(figuresEn, figuresCy);
