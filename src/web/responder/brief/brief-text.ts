import { definePublicCatalogue } from '../../layout/translate.js';
import { briefAr } from './brief.ar.js';
import { briefCy } from './brief.cy.js';
import { briefEn } from './brief.en.js';
import { briefPl } from './brief.pl.js';
import { briefPt } from './brief.pt.js';
import { briefRo } from './brief.ro.js';
import { briefSq } from './brief.sq.js';
import { briefUr } from './brief.ur.js';

export const briefText = definePublicCatalogue({
  en: briefEn,
  cy: briefCy,
  ar: briefAr,
  pl: briefPl,
  pt: briefPt,
  ro: briefRo,
  sq: briefSq,
  ur: briefUr,
});
export type BriefKey = keyof typeof briefEn;
