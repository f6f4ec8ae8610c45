import type { ContactMethodId } from '../../../kernel/ids.js';
import type { Tx } from '../../../kernel/unit-of-work.js';

/** What messages by one number or address have shown. */
export interface MethodFacts {
  readonly failureCode: string | null;
  readonly lastDeliveredAt: Date | null;
  readonly lastFailedAt: Date | null;
  /** What the provider said then; empty where it is a code of ours. */
  readonly lastFailure: { readonly reason: string; readonly code: string } | null;
}

/** One time that somebody was asked. */
export interface AskedRow {
  readonly at: Date;
  readonly status: string;
  readonly reason: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly ref: string;
  readonly regionCode: string | null;
}

export interface AccountRow {
  readonly id: string;
  readonly role: string;
  readonly status: string;
}

/** How somebody came by the page of offers; known as long as the offer is kept. */
export interface WelcomeRow {
  readonly at: Date;
  /** Names of those who vouched. */
  readonly by: readonly string[];
}

/** What is known of somebody beside their record in the list. Throws only when the database does. */
export abstract class ResponderFacts {
  abstract methods(tx: Tx, responderId: string): Promise<ReadonlyMap<ContactMethodId, MethodFacts>>;
  /** The newest first; those whom a step left out are not in it. */
  abstract asked(tx: Tx, responderId: string, since: Date, limit: number): Promise<readonly AskedRow[]>;
  /** How many alerts wait for their answer. */
  abstract waiting(tx: Tx, responderId: string): Promise<number>;
  /** Who signs in and is paged as this person. */
  abstract account(tx: Tx, responderId: string): Promise<AccountRow | null>;
  /** From the log, which keeps it when the offer itself has been deleted. */
  abstract welcome(tx: Tx, responderId: string): Promise<WelcomeRow | null>;
  /** Of those that exist: what the groups are called. */
  abstract groupNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
