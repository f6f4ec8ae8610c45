import type { Problem } from '../../platform/http/problem.js';
import { errorsAr } from './errors.ar.js';
import { errorsCy } from './errors.cy.js';
import { errorsEn } from './errors.en.js';
import { errorsPl } from './errors.pl.js';
import { errorsPt } from './errors.pt.js';
import { errorsRo } from './errors.ro.js';
import { errorsSq } from './errors.sq.js';
import { errorsUr } from './errors.ur.js';
import { definePublicCatalogue } from './translate.js';

export const errorsText = definePublicCatalogue({
  en: errorsEn,
  cy: errorsCy,
  ar: errorsAr,
  pl: errorsPl,
  pt: errorsPt,
  ro: errorsRo,
  sq: errorsSq,
  ur: errorsUr,
});

type ErrorTitle = Extract<keyof typeof errorsEn, `title${string}`>;

const TITLES: Readonly<Record<number, ErrorTitle>> = {
  403: 'title403',
  404: 'title404',
  405: 'title405',
  409: 'title409',
  413: 'title413',
  429: 'title429',
  503: 'title503',
};

/** Which page an error gets. */
export function errorTitle(problem: Problem): ErrorTitle {
  if (problem.code === 'form_expired') return 'title403form';
  if (problem.code === 'set_up_link_old') return 'title404link';
  return TITLES[problem.status] ?? (problem.status < 500 ? 'title400' : 'title500');
}
