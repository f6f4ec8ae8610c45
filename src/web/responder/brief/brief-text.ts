import { defineCatalogue } from '../../layout/translate.js';
import { briefCy } from './brief.cy.js';
import { briefEn } from './brief.en.js';

export const briefText = defineCatalogue(briefEn, briefCy);
export type BriefKey = keyof typeof briefEn;
