import type { Translated } from '../../layout/translate.js';
import type { placeWordsEn } from './place-words.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeWordsPt: Translated<typeof placeWordsEn> = {
  prison: 'Prisão {people}',
  young_offender_institution: 'Instituição para jovens {people}',
  secure_training_centre: 'Centro fechado de formação {people}',
  secure_childrens_home: 'Lar fechado para crianças',
  immigration_removal_centre: 'Centro de detenção de imigrantes {people}',
  short_term_holding_facility: 'Lugar de detenção de curta duração',
  police_custody: 'Celas da polícia, qualquer esquadra desta força',
  court_custody: 'Celas do tribunal',
  secure_hospital: 'Hospital fechado {people}',
  approved_premises: 'Residência vigiada',
  other: 'Lugar de detenção',
  men: 'para homens',
  women: 'para mulheres',
  mixed: 'para mulheres e homens',
  young_men: 'para homens jovens',
  children: 'para crianças',
};
