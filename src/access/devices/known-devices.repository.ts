import type { Id, UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { SessionId } from '../sessions.repository.js';

export type SignInNoticeId = Id<'sign-in-notice'>;
export type KnownDeviceId = Id<'known-device'>;

export const NOTICE_ANSWERS = ['mine', 'not_mine'] as const;
export type NoticeAnswer = (typeof NOTICE_ANSWERS)[number];

/** A sign-in in a browser that was not known. */
export interface SignInNotice {
  readonly id: SignInNoticeId;
  readonly userId: UserId;
  readonly sessionId: SessionId;
  /** "Firefox on Android"; null where it is not known. */
  readonly device: string | null;
  readonly at: Date;
  /** Null: they have not said yet. */
  readonly answer: NoticeAnswer | null;
}

export interface NewMark {
  readonly id: KnownDeviceId;
  readonly userId: UserId;
  readonly tokenHash: string;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** The browsers in which people signed in, and those they were told of. Throws only when the database does. */
export abstract class KnownDevices {
  /** Which of these marks is the person's and holds still, if any; it counts as used, and holds until then. */
  abstract use(
    tx: Tx,
    userId: UserId,
    tokenHashes: readonly string[],
    times: { readonly now: Date; readonly expiresAt: Date },
  ): Promise<string | null>;
  abstract add(tx: Tx, mark: NewMark): Promise<void>;
  /** All of a person, but for these. */
  abstract forget(tx: Tx, userId: UserId, but: readonly string[]): Promise<void>;
  /** @returns whether it was the first sign-in of all; from then on it was. */
  abstract firstEver(tx: Tx, userId: UserId, now: Date): Promise<boolean>;
  abstract notice(tx: Tx, notice: Omit<SignInNotice, 'answer'>): Promise<void>;
  abstract noticeById(tx: Tx, id: string): Promise<SignInNotice | null>;
  /** Those of a person that wait for an answer, the newest first. */
  abstract waiting(tx: Tx, userId: UserId): Promise<readonly SignInNotice[]>;
  /** @returns false when it is not theirs, or was answered. */
  abstract answer(
    tx: Tx,
    notice: { readonly id: string; readonly userId: UserId },
    answer: NoticeAnswer,
    at: Date,
  ): Promise<boolean>;
}
