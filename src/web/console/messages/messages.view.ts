import type { ShownWords } from '../../../delivery/shown-words.service.js';
import type { MessageStatus } from '../../../delivery/message-status.js';
import type { MessageLine, MessageRecord } from './message-book.repository.js';
import type { MessageFilters } from './message-filters.js';

export interface MessageTotals {
  readonly messages: number;
  /** There are older ones that are not counted. */
  readonly more: boolean;
  /** In the order of a message's life. */
  readonly byStatus: readonly { readonly status: MessageStatus; readonly count: number }[];
  /** Of texts that were handed over. */
  readonly segments: number;
  /** Of one segment, in pence; null: nobody has said. */
  readonly segmentPence: number | null;
}

export interface MessagesView {
  readonly now: Date;
  readonly filters: MessageFilters;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  readonly messages: readonly MessageLine[];
  /** Cursor of the next page; null at the end. */
  readonly older: string | null;
  readonly totals: MessageTotals;
  /** All texts are held back since then. */
  readonly stoppedAt: Date | null;
}

export interface MessageView {
  readonly now: Date;
  /** The newest entry of the log; null where nothing more is expected of the message. */
  readonly followFrom: number | null;
  readonly record: MessageRecord;
  readonly words: ShownWords;
  /** Others of the same alert. */
  readonly others: readonly MessageLine[];
  readonly mayRetry: boolean;
  /** Why the last press did nothing. */
  readonly problem: string | null;
}
