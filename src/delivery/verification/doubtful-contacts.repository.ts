import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';

/** A number or address whose owner has not been asked about it yet. */
export interface ContactToCheck {
  readonly responderId: ResponderId;
  readonly contactMethodId: ContactMethodId;
}

/**
 * Confirmed numbers and addresses of which nobody knows whether they still reach their person. Those whose owner ended
 * texts are not among them: that is a wish. Throws only when the database does.
 */
export abstract class DoubtfulContacts {
  /** Marks those that fail or have not been seen to work since `seenSince`, and unmarks those that do work. */
  abstract mark(
    tx: Tx,
    now: Date,
    since: { readonly seenSince: Date; readonly failedSince: Date; readonly codes: readonly string[] },
  ): Promise<void>;
  /**
   * One for each person who has another way to be asked by and was not asked about any since, the one marked first; nobody
   * who is asked to help, or helps, at this time. By person, after `after`.
   */
  abstract toAsk(
    tx: Tx,
    page: { readonly limit: number; readonly after: ResponderId | null; readonly askedBefore: Date },
  ): Promise<readonly ContactToCheck[]>;
  /** With the same number by another channel. @returns false when it was asked about already. */
  abstract markAsked(tx: Tx, asked: ContactToCheck, now: Date): Promise<boolean>;
}
