import type { Translated } from '../../../layout/translate.js';
import type { placeSearchEn } from './place-search.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeSearchSq: Translated<typeof placeSearchEn> = {
  hits: '{count, plural, =0 {Asnjë vend nuk fillon kështu. Mund të shtypni Kërko, ose ta shkruani më poshtë.} one {Një vend. Zgjidheni me shigjetat.} other {# vende. Zgjidhni me shigjetat.}}',
  chosen: 'U zgjodh: {name}',
};
