/** What sort of place a line of the register is. */
export const placeWordsEn = {
  prison: 'Prison {people}',
  young_offender_institution: 'Prison for young people (YOI) {people}',
  secure_training_centre: 'Secure training centre {people}',
  secure_childrens_home: 'Secure children’s home',
  immigration_removal_centre: 'Immigration removal centre {people}',
  short_term_holding_facility: 'Short-term holding facility',
  police_custody: 'Police cells, any station of this force',
  court_custody: 'Court cells',
  secure_hospital: 'Secure hospital {people}',
  approved_premises: 'Approved premises',
  other: 'Place of custody',
  men: 'for men',
  women: 'for women',
  mixed: 'for women and men',
  young_men: 'for young men',
  children: 'for children',
} as const;
