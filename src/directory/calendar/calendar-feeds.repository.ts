import type { GroupId, Id, ResponderId } from '../../kernel/ids.js';
import type { Language } from '../../kernel/language.js';
import type { Tx } from '../../kernel/unit-of-work.js';

export type FeedId = Id<'calendar-feed'>;

/** Whose duties a feed shows. */
export type FeedOwner =
  | { readonly responderId: ResponderId }
  /** `firstNames`: says who is on duty by first names. */
  | { readonly groupId: GroupId; readonly firstNames: boolean };

export interface FeedRecord {
  readonly id: FeedId;
  readonly firstNames: boolean;
  readonly createdAt: Date;
}

export interface OpenFeed {
  readonly owner: FeedOwner;
  readonly language: Language;
}

/** Secret addresses of duty calendars. Those that were revoked are not among them. Throws only when the database does. */
export abstract class CalendarFeeds {
  abstract of(
    tx: Tx,
    owner: { readonly responderId: string } | { readonly groupId: string },
  ): Promise<readonly FeedRecord[]>;
  abstract add(tx: Tx, owner: FeedOwner, tokenHash: string): Promise<FeedRecord>;
  /** @returns false when there was none. */
  abstract revoke(
    tx: Tx,
    owner: { readonly responderId: string } | { readonly groupId: string },
    id: string,
  ): Promise<boolean>;
  /** Null when nothing is open under this token, or its person has left. */
  abstract find(tx: Tx, tokenHash: string): Promise<OpenFeed | null>;
}
