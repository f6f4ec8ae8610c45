import type { Translated } from '../../layout/translate.js';
import type { placeWordsEn } from './place-words.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeWordsAr: Translated<typeof placeWordsEn> = {
  prison: 'سجن {people}',
  young_offender_institution: 'مؤسسة احتجاز للشباب {people}',
  secure_training_centre: 'مركز تدريب مغلق {people}',
  secure_childrens_home: 'دار مغلقة للأطفال',
  immigration_removal_centre: 'مركز احتجاز مهاجرين {people}',
  short_term_holding_facility: 'مرفق احتجاز قصير المدة',
  police_custody: 'زنازين الشرطة، أي مركز تابع لهذه القوة',
  court_custody: 'زنازين المحكمة',
  secure_hospital: 'مستشفى مغلق {people}',
  approved_premises: 'سكن خاضع للإشراف',
  other: 'مكان احتجاز',
  men: 'للرجال',
  women: 'للنساء',
  mixed: 'للنساء والرجال',
  young_men: 'للشبان',
  children: 'للأطفال',
};
