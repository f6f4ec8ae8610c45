import type { Translated } from '../../../layout/translate.js';
import type { placeSearchEn } from './place-search.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeSearchPl: Translated<typeof placeSearchEn> = {
  hits: '{count, plural, =0 {Żadne miejsce tak się nie zaczyna. Można nacisnąć Szukaj albo wpisać je niżej.} one {Jedno miejsce. Wybór klawiszami strzałek.} few {# miejsca. Wybór klawiszami strzałek.} many {# miejsc. Wybór klawiszami strzałek.} other {# miejsca. Wybór klawiszami strzałek.}}',
  chosen: 'Wybrano: {name}',
};
