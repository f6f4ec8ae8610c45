import type { Translated } from '../../../layout/translate.js';
import type { placeSearchEn } from './place-search.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeSearchCy: Translated<typeof placeSearchEn> = {
  hits: '{count, plural, =0 {Nid oes lle’n dechrau felly. Gallwch bwyso Chwilio, neu ei ysgrifennu isod.} one {Un lle. Dewiswch gyda’r bysellau saeth.} other {# lle. Dewiswch gyda’r bysellau saeth.}}',
  chosen: 'Wedi’i ddewis: {name}',
};
