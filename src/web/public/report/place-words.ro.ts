import type { Translated } from '../../layout/translate.js';
import type { placeWordsEn } from './place-words.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeWordsRo: Translated<typeof placeWordsEn> = {
  prison: 'Închisoare {people}',
  young_offender_institution: 'Instituție pentru tineri {people}',
  secure_training_centre: 'Centru închis de pregătire {people}',
  secure_childrens_home: 'Centru închis pentru copii',
  immigration_removal_centre: 'Centru de detenție pentru imigranți {people}',
  short_term_holding_facility: 'Loc de reținere pe termen scurt',
  police_custody: 'Celule de poliție, orice secție a acestei poliții',
  court_custody: 'Celulele tribunalului',
  secure_hospital: 'Spital închis {people}',
  approved_premises: 'Locuință supravegheată',
  other: 'Loc de detenție',
  men: 'pentru bărbați',
  women: 'pentru femei',
  mixed: 'pentru femei și bărbați',
  young_men: 'pentru bărbați tineri',
  children: 'pentru copii',
};
