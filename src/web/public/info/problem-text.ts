import { defineCatalogue } from '../../layout/translate.js';
import { problemCy } from './problem.cy.js';
import { problemEn } from './problem.en.js';

/** For programmers: in the languages of those who work here. */
export const problemText = defineCatalogue(problemEn, problemCy);
