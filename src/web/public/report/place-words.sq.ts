import type { Translated } from '../../layout/translate.js';
import type { placeWordsEn } from './place-words.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeWordsSq: Translated<typeof placeWordsEn> = {
  prison: 'Burg {people}',
  young_offender_institution: 'Institucion për të rinj {people}',
  secure_training_centre: 'Qendër e mbyllur trajnimi {people}',
  secure_childrens_home: 'Shtëpi e mbyllur për fëmijë',
  immigration_removal_centre: 'Qendër ndalimi për emigrantë {people}',
  short_term_holding_facility: 'Vend mbajtjeje afatshkurtër',
  police_custody: 'Qeli policie, çdo stacion i kësaj policie',
  court_custody: 'Qelitë e gjykatës',
  secure_hospital: 'Spital i mbyllur {people}',
  approved_premises: 'Banesë e mbikëqyrur',
  other: 'Vend ndalimi',
  men: 'për burra',
  women: 'për gra',
  mixed: 'për gra dhe burra',
  young_men: 'për burra të rinj',
  children: 'për fëmijë',
};
