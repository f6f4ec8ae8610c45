import type { FacilityEntry } from '../../../directory/facility-register.js';
import { regionLabel } from '../../../directory/region-register.js';
import type { PageLanguage } from '../../../kernel/language.js';
import { definePublicCatalogue } from '../../layout/translate.js';
import { placeWordsAr } from './place-words.ar.js';
import { placeWordsCy } from './place-words.cy.js';
import { placeWordsEn } from './place-words.en.js';
import { placeWordsPl } from './place-words.pl.js';
import { placeWordsPt } from './place-words.pt.js';
import { placeWordsRo } from './place-words.ro.js';
import { placeWordsSq } from './place-words.sq.js';
import { placeWordsUr } from './place-words.ur.js';

const words = definePublicCatalogue({
  en: placeWordsEn,
  cy: placeWordsCy,
  ar: placeWordsAr,
  pl: placeWordsPl,
  pt: placeWordsPt,
  ro: placeWordsRo,
  sq: placeWordsSq,
  ur: placeWordsUr,
});

function known(key: string): key is keyof typeof placeWordsEn {
  return Object.hasOwn(placeWordsEn, key);
}

/** “Prison for men. Yorkshire and the Humber”: tells places with like names apart. */
export function describePlace({ setting, population, regionCode }: FacilityEntry, language: PageLanguage): string {
  const people = known(population) ? words(language, population) : '';
  const sort = words(language, known(setting) ? setting : 'other', { people }).trim();
  return `${sort}. ${regionLabel(regionCode, language)}`;
}
