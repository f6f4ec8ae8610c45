import type { ContactMethodId, ResponderId } from '../kernel/ids.js';
import type { Channel } from '../kernel/channel.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { PageablePerson } from './person.js';

/** Whom a target of a policy step names. */
export type PeopleQuery =
  | { readonly by: 'ids'; readonly ids: readonly string[] }
  | { readonly by: 'group'; readonly groupId: string }
  | { readonly by: 'regions'; readonly regionCodes: readonly string[]; readonly role?: string }
  | { readonly by: 'everywhere'; readonly role?: string }
  /** People who sign in as coordinators of the region (or of all regions). */
  | { readonly by: 'coordinators'; readonly regionCode: string | null };

/** Where a message goes, and to whom. */
export interface Recipient {
  readonly address: string;
  readonly name: string;
}

/** One number or address with its owner. */
export interface AddressOwner {
  readonly contactMethodId: ContactMethodId;
  readonly responderId: ResponderId;
  readonly channel: Channel;
}

/**
 * The people who can be paged. Addresses stay sealed; `address` opens one at the moment of sending. Throws only when
 * the database does.
 */
export abstract class People {
  /** Those who match, paused and left ones too (they are left out later, with the reason); ordered by name. */
  abstract find(tx: Tx, query: PeopleQuery): Promise<readonly PageablePerson[]>;
  /**
   * Opened addresses with their owners' names, by contact method; those of people who offer to join too. What is gone is left out. `unreadable`: sealed under a
   * secret that this process does not have.
   */
  abstract recipients(
    tx: Tx,
    contactMethodIds: readonly string[],
  ): Promise<ReadonlyMap<string, Recipient | 'unreadable'>>;
  /** Everybody who has this number or address, verified or not; oldest first. */
  abstract ownersOf(tx: Tx, address: string): Promise<readonly AddressOwner[]>;
  /** Ends or resumes texts to a number, for everybody who has it or offers it. @returns whose state changed, of those in the list. */
  abstract setOptedOut(tx: Tx, address: string, at: Date | null): Promise<readonly AddressOwner[]>;
  abstract setFailing(tx: Tx, id: string, code: string, at: Date): Promise<void>;
  /** It works again. */
  abstract clearFailing(tx: Tx, id: string): Promise<void>;
  abstract optOutMethod(tx: Tx, id: string, at: Date): Promise<void>;
  /** The coordinator who is paged as this responder, or null. */
  abstract personBehind(tx: Tx, responderId: string): Promise<string | null>;
  /** The responder by whom this person is paged, or null. */
  abstract responderOf(tx: Tx, personId: string): Promise<string | null>;
}
