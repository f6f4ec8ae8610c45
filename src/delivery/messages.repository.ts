import type { MessageId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { SendContext } from './decide-send.js';
import type { Message, MessageParams, NewMessage } from './message.js';
import type { MessageStatus } from './message-status.js';

/** A message under lock, with what the last look needs. */
export interface LockedMessage {
  readonly message: Message;
  readonly context: SendContext;
  /** Since when its number or address is known to fail. */
  readonly failingSince: Date | null;
}

/** What changes when a message moves. Only the fields given are written. */
export interface MessageChange {
  readonly status?: MessageStatus;
  readonly attempts?: number;
  readonly dueAt?: Date;
  readonly sendingAt?: Date | null;
  readonly sendingDeadline?: Date | null;
  readonly handedOffAt?: Date;
  readonly sentAt?: Date;
  readonly deliveredAt?: Date;
  readonly endedAt?: Date;
  readonly provider?: string;
  readonly providerId?: string;
  readonly failureCode?: string | null;
  readonly failureReason?: string | null;
  readonly possibleDuplicate?: boolean;
  /** It ended because the provider took nothing: the same may be said once more when it does. */
  readonly providerFailed?: boolean;
  readonly params?: MessageParams;
  readonly carriedBy?: MessageId | null;
}

/** A message that wants to leave, or one to the same address that may go with it. */
export interface ClaimedLook extends LockedMessage {
  /** When a regional message about another incident last left to the same address, within the last minute. */
  readonly lastLeftAt: Date | null;
}

export interface SendingMark extends Pick<Message, 'id' | 'provider'> {
  /** Null: no number. */
  readonly numberPrefix: string | null;
}

export interface HandedOff {
  readonly id: MessageId;
  readonly provider: string;
  readonly providerId: string;
}

export interface OtherTries {
  /** The provider's ids of what it has taken. */
  readonly taken: readonly string[];
  /** One that the provider could not tell from this one is under way, or ended without anybody knowing whether it left. */
  readonly open: boolean;
}

/** The ledger of messages. Locks rows in the order of their ids. Throws only when the database does. */
export abstract class Messages {
  abstract insert(
    tx: Tx,
    messages: readonly (NewMessage & { id: MessageId; priority: number; expiresAt: Date; queuedAt: Date })[],
  ): Promise<void>;
  /** How many wait for an incident, by class: the turns that are taken. */
  abstract waitingByClass(tx: Tx, incidentId: string): Promise<ReadonlyMap<string, number>>;
  /** Locks the rows. Unknown ids are left out. */
  abstract lock(tx: Tx, ids: readonly string[]): Promise<readonly LockedMessage[]>;
  /**
   * The same for the last look, in one statement: with each the queued ones to the same address that are due by `dueBy`,
   * and when something left to it since `leftSince`.
   */
  abstract lockToClaim(
    tx: Tx,
    ids: readonly string[],
    times: { readonly dueBy: Date; readonly leftSince: Date },
  ): Promise<readonly ClaimedLook[]>;
  /** Those for which this message speaks and whose alerts still wait for an answer, locked. */
  abstract carriedBy(tx: Tx, id: MessageId): Promise<readonly Message[]>;
  /** All of an alert, and those that carry one of it; locked. */
  abstract ofAlert(tx: Tx, alertId: string): Promise<readonly Message[]>;
  abstract change(tx: Tx, id: MessageId, change: MessageChange): Promise<void>;
  /**
   * Of an incident: those not answered yet, with a text that waits because the provider asked for a pause, or that should
   * have left by then.
   */
  abstract alertsWaitingForSender(tx: Tx, incidentId: string, dueBy: Date): Promise<readonly string[]>;
  /** Commits the intent to send: status, try counted, deadline, of texts the provider, of numbers country and range. */
  abstract markSending(tx: Tx, messages: readonly SendingMark[], at: Date, deadline: Date): Promise<void>;
  /** The provider has them. A receipt that came first keeps its status. @returns those that may have gone twice. */
  abstract markHandedOff(tx: Tx, accepted: readonly HandedOff[], at: Date): Promise<readonly string[]>;
  /**
   * Cancels what is still queued for these alerts. A page that is under way or has left expires: should its try turn out
   * to be lost, or the text not to have arrived, it does not go again. @returns what was cancelled.
   */
  abstract cancelQueued(
    tx: Tx,
    of: { readonly alertIds: readonly string[] },
    at: Date,
    code: string,
  ): Promise<readonly { readonly id: string; readonly alertId: string | null; readonly responderId: string }[]>;
  /** What still waits for this receiver is not sent; a claim that comes for it finds nothing to do. */
  abstract cancelTo(tx: Tx, responderId: string, at: Date, code: string): Promise<void>;
  /** What still waits of a drill, or of one person of it, is not sent. @returns how many that were. */
  abstract cancelDrill(
    tx: Tx,
    of: { readonly drillId: string; readonly drillPersonId?: string },
    at: Date,
    code: string,
  ): Promise<number>;
  /** Of other messages to the same address by the same channel, queued since then. */
  abstract otherTries(tx: Tx, message: Message, since: Date): Promise<OtherTries>;
  /** Texts that left today, for the daily cap. */
  abstract textsHandedOffSince(tx: Tx, since: Date): Promise<number>;
  abstract findByProviderId(tx: Tx, providerId: string): Promise<MessageId | null>;
}
