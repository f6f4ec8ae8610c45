/** Kinds of places, as the register names them (prisma/data/README.md). */
export const FACILITY_SETTINGS = [
  'prison',
  'young_offender_institution',
  'secure_training_centre',
  'secure_childrens_home',
  'immigration_removal_centre',
  'short_term_holding_facility',
  'police_custody',
  'court_custody',
  'secure_hospital',
  'approved_premises',
] as const;

export const POPULATIONS = ['men', 'women', 'mixed', 'young_men', 'children', 'unknown'] as const;
