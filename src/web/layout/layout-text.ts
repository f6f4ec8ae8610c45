import { layoutCy } from './layout.cy.js';
import { layoutEn } from './layout.en.js';
import { defineCatalogue } from './translate.js';

export const layoutText = defineCatalogue(layoutEn, layoutCy);
