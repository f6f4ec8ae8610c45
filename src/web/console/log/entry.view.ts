import type { EntryGroup } from './entry-groups.js';
import type { JournalWords } from '../words/journal-words.js';

/** One entry of the log, ready to be shown. */
export interface EntryView {
  readonly seq: number;
  readonly at: Date;
  /** As it stands in the log, for search: `alert.answered`. */
  readonly kind: string;
  readonly words: JournalWords;
  /** Somebody who was asked needs help. */
  readonly needsHelp: boolean;
  /** "Nadia K.", "by the plan", "the reporter". */
  readonly who: string;
  /** Null for what belongs to no incident. */
  readonly ref: string | null;
}

export interface EntriesView {
  readonly now: Date;
  /** Newest first. */
  readonly entries: readonly EntryView[];
  /** The number before which the next page begins; null at the end. */
  readonly before: number | null;
  /** Null: all of it. */
  readonly show: EntryGroup | null;
  /** True on the first page of all of it: older pages do not change. */
  readonly live: boolean;
}
