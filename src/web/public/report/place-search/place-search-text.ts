import { definePublicCatalogue } from '../../../layout/translate.js';
import { placeSearchAr } from './place-search.ar.js';
import { placeSearchCy } from './place-search.cy.js';
import { placeSearchEn } from './place-search.en.js';
import { placeSearchPl } from './place-search.pl.js';
import { placeSearchPt } from './place-search.pt.js';
import { placeSearchRo } from './place-search.ro.js';
import { placeSearchSq } from './place-search.sq.js';
import { placeSearchUr } from './place-search.ur.js';

export const placeSearchText = definePublicCatalogue({
  en: placeSearchEn,
  cy: placeSearchCy,
  ar: placeSearchAr,
  pl: placeSearchPl,
  pt: placeSearchPt,
  ro: placeSearchRo,
  sq: placeSearchSq,
  ur: placeSearchUr,
});
