import type { PersonField, ReadReason } from '../../../incident/person/person-record.js';

export const PERSON_FIELD_WORDS: Readonly<Record<PersonField, string>> = {
  name: 'Name',
  age: 'Age, or about',
  gender: 'Gender, in their own words where known',
  ethnicity: 'Ethnicity, as they or their family say',
  nationality: 'Nationality',
  language: 'Languages of the person and the family',
  faithOrFuneralNeeds: 'Faith, and what a funeral needs',
  prisonerNumber: 'Prisoner number',
  healthNotes: 'Health: only what somebody needs to act on',
};

export const READ_REASON_WORDS: Readonly<Record<ReadReason, string>> = {
  check_the_report: 'To check the report',
  reach_the_family: 'To reach or help the family',
  faith_or_funeral: 'For faith or funeral',
  legal_referral: 'For a lawyer, with consent',
  complaint_or_investigation: 'For a complaint, inquest or investigation',
  put_it_right: 'To put something right',
  hand_over: 'To hand over to another coordinator',
  asked_by_the_family: 'The family asked what we hold',
};
