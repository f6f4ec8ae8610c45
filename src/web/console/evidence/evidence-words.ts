import { EVIDENCE_PURPOSES, type EvidencePart, type EvidencePurpose } from './evidence.js';

export const PURPOSE_WORDS: Readonly<Record<EvidencePurpose, string>> = {
  inquest: 'An inquest or inquiry',
  family: 'The family',
  lawyer: 'The family’s lawyer',
  complaint: 'An investigator, or a complaint',
  review: 'Our own review',
};

export function isPurpose(value: string | null): value is EvidencePurpose {
  return EVIDENCE_PURPOSES.some((purpose) => purpose === value);
}

export const PART_WORDS: Readonly<Record<EvidencePart, string>> = {
  reports: 'What reporters wrote, without how to reach them',
  words: 'What coordinators and responders wrote: notes, reasons, answers',
  names: 'The names of coordinators and responders',
};
