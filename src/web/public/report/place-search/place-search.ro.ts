import type { Translated } from '../../../layout/translate.js';
import type { placeSearchEn } from './place-search.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeSearchRo: Translated<typeof placeSearchEn> = {
  hits: '{count, plural, =0 {Niciun loc nu începe așa. Puteți apăsa Căutare sau îl puteți scrie mai jos.} one {Un loc. Alegeți cu tastele săgeți.} few {# locuri. Alegeți cu tastele săgeți.} other {# de locuri. Alegeți cu tastele săgeți.}}',
  chosen: 'Ales: {name}',
};
