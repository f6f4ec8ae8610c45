/** What may be known of the person who died. Nothing is required; what nobody needs is not asked. */
export const PERSON_FIELDS = [
  'name',
  'age',
  'gender',
  'ethnicity',
  'nationality',
  'language',
  'faithOrFuneralNeeds',
  'prisonerNumber',
  'healthNotes',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** As typed. */
export type PersonDetails = Readonly<Partial<Record<PersonField, string>>>;

/** Null: what was there is deleted. Absent: it stays as it is. */
export type PersonChanges = Readonly<Partial<Record<PersonField, string | null | undefined>>>;

/** Why somebody opens the record: one of these, so that no reason can hold a fact. */
export const READ_REASONS = [
  'check_the_report',
  'reach_the_family',
  'faith_or_funeral',
  'legal_referral',
  'complaint_or_investigation',
  'put_it_right',
  'hand_over',
  'asked_by_the_family',
] as const;
export type ReadReason = (typeof READ_REASONS)[number];

/** Letters in one field. */
export const LONGEST_DETAIL = 500;

export interface ChangedPerson {
  readonly details: PersonDetails;
  /** Those that are another than before: the log holds these names, and no value. */
  readonly fields: readonly PersonField[];
}

/** An empty text deletes as null does. */
export function changePerson(before: PersonDetails, changes: PersonChanges): ChangedPerson {
  const wanted = PERSON_FIELDS.map((field) => {
    const change = changes[field];
    const text = change === undefined ? before[field] : (change ?? '').trim();
    return [field, text === '' ? undefined : text] as const;
  });
  return {
    details: Object.fromEntries(wanted.filter(([, text]) => text !== undefined)),
    fields: wanted.flatMap(([field, text]) => (text === before[field] ? [] : [field])),
  };
}
