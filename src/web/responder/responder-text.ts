import { defineCatalogue } from '../layout/translate.js';
import { responderCy } from './responder.cy.js';
import { responderEn } from './responder.en.js';

export const responderText = defineCatalogue(responderEn, responderCy);
export type ResponderKey = keyof typeof responderEn;
