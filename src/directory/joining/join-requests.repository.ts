import type { EmailAddress } from '../../kernel/email-address.js';
import type { ContactMethodId, PersonId, ResponderId } from '../../kernel/ids.js';
import type { PhoneNumber } from '../../kernel/phone-number.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { ResponderStatus } from '../person.js';
import type { IdPage } from '../responders.repository.js';
import type { JoinChannel, JoinDetails, JoinRequest, JoinRequestId, JoinStatus } from './join-request.js';

export interface NewJoinRequest extends Pick<
  JoinRequest,
  'regionCode' | 'groupId' | 'language' | 'roles' | 'consentAt'
> {
  readonly submissionHash: string;
  readonly details: JoinDetails;
  readonly phone: PhoneNumber | null;
  readonly email: EmailAddress | null;
}

export interface JoinChange {
  readonly status?: JoinStatus;
  readonly confirmedAt?: Date;
  readonly postponedUntil?: Date | null;
  readonly decidedAt?: Date;
  readonly responderId?: ResponderId;
}

export interface JoinQuery {
  /** Absent: of all regions. */
  readonly regionCodes?: readonly string[] | undefined;
  readonly status?: JoinStatus | undefined;
}

/** A number or address with what a code for it needs. */
export interface JoinContact {
  readonly id: ContactMethodId;
  readonly channel: JoinChannel;
  readonly addressIndex: string;
  readonly mask: string;
  readonly verifiedAt: Date | null;
  /** Somebody with this number has ended texts. */
  readonly optedOut: boolean;
  readonly joinRequestId: JoinRequestId;
}

/** An address as its owner confirmed it. */
export interface ConfirmedAddresses {
  readonly phone: string | null;
  readonly email: string | null;
}

/** Somebody in the list who has the same number or address. */
export interface SamePerson {
  readonly id: ResponderId;
  readonly name: string;
  readonly regionCode: string;
  readonly status: ResponderStatus;
}

/** Offers to join. Addresses and what was written stay sealed. Throws only when the database does. */
export abstract class JoinRequests {
  /**
   * `hashes`: of one form, under the present secret and each previous one. Until the transaction ends nobody else sends
   * the same form.
   */
  abstract lockSubmission(tx: Tx, hashes: readonly string[]): Promise<JoinRequest | null>;
  /** A number that ended texts is not texted because somebody offers it. */
  abstract insert(tx: Tx, request: NewJoinRequest): Promise<JoinRequest>;
  abstract byId(tx: Tx, id: string): Promise<JoinRequest | null>;
  /** The same under lock until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<JoinRequest | null>;
  abstract list(tx: Tx, query: JoinQuery, page: IdPage): Promise<readonly JoinRequest[]>;
  /** Null when it cannot be read any more. */
  abstract detailsOf(tx: Tx, id: JoinRequestId): Promise<JoinDetails | null>;
  abstract contact(tx: Tx, contactId: string): Promise<JoinContact | null>;
  abstract change(tx: Tx, id: JoinRequestId, change: JoinChange): Promise<void>;
  abstract confirmContact(tx: Tx, contactId: ContactMethodId, at: Date): Promise<void>;
  /** Twice is once. */
  abstract vouch(tx: Tx, id: JoinRequestId, personId: PersonId, at: Date): Promise<void>;
  /** Opened, and only what was confirmed. Throws AppError `sealed_unreadable`. */
  abstract confirmedAddresses(tx: Tx, id: JoinRequestId): Promise<ConfirmedAddresses>;
  /** People who have one of the confirmed numbers or addresses, whatever became of them; oldest first. */
  abstract samePeople(tx: Tx, id: JoinRequestId): Promise<readonly SamePerson[]>;
  /** Other offers that nobody has decided about, with this number or address; locked. */
  abstract othersOf(tx: Tx, contact: JoinContact): Promise<readonly JoinRequest[]>;
  /** The numbers and addresses stand with the person in the list now. */
  abstract removeContacts(tx: Tx, id: JoinRequestId): Promise<void>;
  abstract remove(tx: Tx, id: JoinRequestId): Promise<void>;
  /** Offers in their order, locked, that are decided or not confirmed and were last touched before then. */
  abstract oldest(tx: Tx, touchedBefore: Date, page: IdPage): Promise<readonly JoinRequest[]>;
}
