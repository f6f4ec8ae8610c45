import { definePublicCatalogue } from '../layout/translate.js';
import { responderAr } from './responder.ar.js';
import { responderCy } from './responder.cy.js';
import { responderEn } from './responder.en.js';
import { responderPl } from './responder.pl.js';
import { responderPt } from './responder.pt.js';
import { responderRo } from './responder.ro.js';
import { responderSq } from './responder.sq.js';
import { responderUr } from './responder.ur.js';

export const responderText = definePublicCatalogue({
  en: responderEn,
  cy: responderCy,
  ar: responderAr,
  pl: responderPl,
  pt: responderPt,
  ro: responderRo,
  sq: responderSq,
  ur: responderUr,
});
export type ResponderKey = keyof typeof responderEn;
