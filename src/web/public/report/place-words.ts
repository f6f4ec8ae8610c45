import type { FacilityEntry } from '../../../directory/facility-register.js';
import { regionLabel } from '../../../directory/region-register.js';
import type { Language } from '../../../kernel/language.js';
import { defineCatalogue } from '../../layout/translate.js';
import { placeWordsCy } from './place-words.cy.js';
import { placeWordsEn } from './place-words.en.js';

const words = defineCatalogue(placeWordsEn, placeWordsCy);

function known(key: string): key is keyof typeof placeWordsEn {
  return Object.hasOwn(placeWordsEn, key);
}

/** “Prison for men. Yorkshire and the Humber”: tells places with like names apart. */
export function describePlace({ setting, population, regionCode }: FacilityEntry, language: Language): string {
  const people = known(population) ? words(language, population) : '';
  const sort = words(language, known(setting) ? setting : 'other', { people }).trim();
  return `${sort}. ${regionLabel(regionCode, language)}`;
}
