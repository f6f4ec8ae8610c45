import type { HeldReason } from '../../../incident/incident-values.js';
import { whereWords } from '../words/place-words.js';

export interface HeldLine {
  readonly ref: string;
  readonly reason: HeldReason;
  readonly at: Date;
  readonly regionCode: string | null;
  readonly setting: string;
  /** Of the place in the register; null: written in words, or not known. */
  readonly place: string | null;
  readonly hasContact: boolean;
  readonly relationship: string | null;
  /** Something cannot wait, or somebody else is in danger. */
  readonly urgent: boolean;
}

export interface HeldView {
  readonly now: Date;
  /** Oldest first. */
  readonly lines: readonly HeldLine[];
  /** That are not shown. */
  readonly more: number;
}

export function facilityWords(line: Pick<HeldLine, 'place' | 'regionCode' | 'setting'>): string {
  return line.place ?? `${whereWords(line)}, a place in words`;
}
