import type { placeWordsEn } from './place-words.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeWordsCy: Readonly<Record<keyof typeof placeWordsEn, string>> = {
  prison: 'Carchar {people}',
  young_offender_institution: 'Carchar i bobl ifanc (YOI) {people}',
  secure_training_centre: 'Canolfan hyfforddi ddiogel {people}',
  secure_childrens_home: 'Cartref diogel i blant',
  immigration_removal_centre: 'Canolfan symud mewnfudwyr {people}',
  short_term_holding_facility: 'Cyfleuster cadw tymor byr',
  police_custody: 'Celloedd heddlu, unrhyw orsaf o’r heddlu hwn',
  court_custody: 'Celloedd llys',
  secure_hospital: 'Ysbyty diogel {people}',
  approved_premises: 'Safle cymeradwy',
  other: 'Man cadw',
  men: 'i ddynion',
  women: 'i fenywod',
  mixed: 'i fenywod a dynion',
  young_men: 'i ddynion ifanc',
  children: 'i blant',
};
