import type { Translated } from '../../layout/translate.js';
import type { placeWordsEn } from './place-words.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeWordsPl: Translated<typeof placeWordsEn> = {
  prison: 'Więzienie {people}',
  young_offender_institution: 'Zakład dla młodych {people}',
  secure_training_centre: 'Zamknięty ośrodek szkoleniowy {people}',
  secure_childrens_home: 'Zamknięty dom dla dzieci',
  immigration_removal_centre: 'Ośrodek dla cudzoziemców {people}',
  short_term_holding_facility: 'Miejsce krótkiego zatrzymania',
  police_custody: 'Cele policyjne, dowolny posterunek tej policji',
  court_custody: 'Cele w sądzie',
  secure_hospital: 'Zamknięty szpital {people}',
  approved_premises: 'Nadzorowane miejsce pobytu',
  other: 'Miejsce pozbawienia wolności',
  men: 'dla mężczyzn',
  women: 'dla kobiet',
  mixed: 'dla kobiet i mężczyzn',
  young_men: 'dla młodych mężczyzn',
  children: 'dla dzieci',
};
