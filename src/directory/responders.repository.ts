import type { Channel } from '../kernel/channel.js';
import type { ContactMethodId, ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { ResponderFields, ResponderRecord } from './responder-record.js';

export interface ResponderQuery {
  /** Absent: of all regions. */
  readonly regionCodes?: readonly string[] | undefined;
  readonly groupId?: string | undefined;
  readonly role?: string | undefined;
  readonly status?: string | undefined;
  /** Part of the name. */
  readonly q?: string | undefined;
}

/** Rows in the order of their ids, after `after`. */
export interface IdPage {
  readonly after: string | null;
  readonly limit: number;
}

export interface AddressChange {
  readonly responderId: ResponderId;
  readonly channel: Channel;
  /** Null: the person is not reached by this channel any more. */
  readonly address: string | null;
  /** Somebody has checked the address, now. */
  readonly verified: boolean;
}

/**
 * The list of people as coordinators keep it; how the engine sees it is `People`. Addresses go in and do not come out.
 * People who were removed (`remove`) are not in it. Throws only when the database does.
 */
export abstract class Responders {
  abstract list(tx: Tx, query: ResponderQuery, page: IdPage): Promise<readonly ResponderRecord[]>;
  abstract byId(tx: Tx, id: string): Promise<ResponderRecord | null>;
  /** The same under lock until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<ResponderRecord | null>;
  /** Of those that exist: where they are. */
  abstract regionsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Whose address it is, of those addresses that belong to exactly one person. */
  abstract byEmail(tx: Tx, addresses: readonly string[]): Promise<ReadonlyMap<string, ResponderId>>;
  /** Of those codes that are in the register: what the place is called. */
  abstract knownPlaces(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  abstract insert(tx: Tx, fields: ResponderFields): Promise<ResponderId>;
  abstract change(tx: Tx, id: ResponderId, fields: ResponderFields): Promise<void>;
  abstract setGroups(tx: Tx, id: ResponderId, groupIds: readonly string[]): Promise<void>;
  /**
   * One address of the channel, in the place of all before. The same one keeps its state; another one has to be verified
   * anew, but stays opted out where somebody with that number had ended texts. @returns whether anything changed.
   */
  abstract setAddress(tx: Tx, change: AddressChange): Promise<boolean>;
  /** Counts all addresses as checked. @returns whether one was not before. */
  abstract verifyAll(tx: Tx, id: ResponderId): Promise<boolean>;
  /**
   * The owner has shown that the address is theirs: it counts as checked, now, by each channel of the person that uses
   * it; that this one was failing is over.
   */
  abstract confirmAddress(tx: Tx, id: ContactMethodId): Promise<void>;
  /** Erases how the person was reached, and leaves the name to the log. */
  abstract remove(tx: Tx, id: ResponderId): Promise<void>;
}
