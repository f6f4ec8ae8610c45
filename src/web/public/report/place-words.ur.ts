import type { Translated } from '../../layout/translate.js';
import type { placeWordsEn } from './place-words.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeWordsUr: Translated<typeof placeWordsEn> = {
  prison: 'جیل {people}',
  young_offender_institution: 'نوجوانوں کا حراستی ادارہ {people}',
  secure_training_centre: 'بند تربیتی مرکز {people}',
  secure_childrens_home: 'بچوں کا بند مرکز',
  immigration_removal_centre: 'تارکین وطن کا حراستی مرکز {people}',
  short_term_holding_facility: 'مختصر مدت کی حراست کی جگہ',
  police_custody: 'پولیس کی کوٹھریاں، اس پولیس کا کوئی بھی تھانہ',
  court_custody: 'عدالت کی کوٹھریاں',
  secure_hospital: 'بند ہسپتال {people}',
  approved_premises: 'زیر نگرانی رہائش',
  other: 'حراست کی جگہ',
  men: 'مردوں کے لیے',
  women: 'خواتین کے لیے',
  mixed: 'خواتین اور مردوں کے لیے',
  young_men: 'نوجوان مردوں کے لیے',
  children: 'بچوں کے لیے',
};
