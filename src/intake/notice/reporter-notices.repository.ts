import type { ContactMethodId } from '../../kernel/ids.js';
import type { PageLanguage } from '../../kernel/language.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { NoticeAddress, NoticeChannel, NoticeState } from './reporter-notice.js';

export interface ReporterNotice extends NoticeState {
  readonly id: ContactMethodId;
  readonly channel: NoticeChannel;
  readonly language: PageLanguage;
}

export interface NewNotice {
  readonly reportId: string;
  readonly to: NoticeAddress;
  readonly language: PageLanguage;
}

/** Where people who reported want to hear that there is a message. Addresses are sealed here. Throws only when the database does. */
export abstract class ReporterNotices {
  /** Locks it against a second notice at once. Null: they want none. */
  abstract lock(tx: Tx, reportId: string): Promise<ReporterNotice | null>;
  abstract channelOf(tx: Tx, reportId: string): Promise<NoticeChannel | null>;
  /** Takes the place of an earlier one. @returns false when as many reports as may be name the address already. */
  abstract set(tx: Tx, notice: NewNotice, most: number): Promise<boolean>;
  abstract markNoticed(tx: Tx, id: ContactMethodId, at: Date): Promise<void>;
  /** @returns whether there was one. */
  abstract remove(tx: Tx, reportId: string): Promise<boolean>;
}
