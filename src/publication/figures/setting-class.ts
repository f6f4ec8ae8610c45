/**
 * Kinds of places as figures and feed name them: wide enough that none of them points to one house. Places for children
 * have none of their own; they are among `other_or_unknown` (R10).
 */
export const SETTING_CLASSES = [
  'prison',
  'police',
  'immigration',
  'secure_hospital',
  'court_or_escort',
  'approved_premises',
  'other_or_unknown',
] as const;
export type SettingClass = (typeof SETTING_CLASSES)[number];

/** By the register's `setting`. What is not here is another place, or an unknown one. */
const CLASS_OF: ReadonlyMap<string, SettingClass> = new Map([
  ['prison', 'prison'],
  ['young_offender_institution', 'prison'],
  ['police_custody', 'police'],
  ['immigration_removal_centre', 'immigration'],
  ['short_term_holding_facility', 'immigration'],
  ['secure_hospital', 'secure_hospital'],
  ['court_custody', 'court_or_escort'],
  ['approved_premises', 'approved_premises'],
]);

export function settingClassOf(setting: string): SettingClass {
  return CLASS_OF.get(setting) ?? 'other_or_unknown';
}
