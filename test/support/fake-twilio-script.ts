import type { FakeSms, SmsStatus } from './fake-twilio-wire.js';

/** What is reported about a text after it was accepted. */
export interface Receipts {
  readonly statuses: readonly SmsStatus[];
  /** With `failed` and `undelivered`. */
  readonly errorCode?: number;
  /** How often each is reported; once unless said otherwise. */
  readonly times?: number;
  /** The last first. */
  readonly reversed?: boolean;
  /** Milliseconds before the first and between them. */
  readonly everyMs?: number;
  /** Waits for `releaseReceipts()`. */
  readonly held?: boolean;
}

export const NO_RECEIPTS: Receipts = { statuses: [] };
export const DELIVERED: Receipts = { statuses: ['queued', 'sent', 'delivered'] };
export const undelivered = (errorCode: number): Receipts => ({ statuses: ['sent', 'undelivered'], errorCode });
export const failed = (errorCode: number): Receipts => ({ statuses: ['failed'], errorCode });

export type ReceiptPlan = Receipts | ((sms: FakeSms) => Receipts);

/** What the API does with one request instead of accepting it. */
export type Behaviour =
  /** An error answer; `code` is Twilio's, `retryAfter` goes out as the header. */
  | { readonly status: number; readonly code?: number; readonly retryAfter?: number | string }
  /** Accepted; then these receipts instead of the usual ones. */
  | { readonly receipts: Receipts }
  /** Never answered, and not accepted. */
  | 'hang'
  /** The connection is cut, and the message not accepted. */
  | 'reset'
  /** Accepted, but the answer never comes. */
  | 'accept_then_hang'
  /** Accepted, but the connection is cut before the answer. */
  | 'accept_then_reset';

interface Entry {
  readonly to: string | null;
  readonly behaviour: Behaviour;
}

/** The order of events of a test: what the next requests get. */
export class FakeTwilioScript {
  private entries: Entry[] = [];
  private lookUps: Behaviour[] = [];
  private standing: Behaviour | null = null;

  /** For the next message or call to this number, or to any. Several calls line up. */
  next(behaviour: Behaviour): void;
  next(to: string, behaviour: Behaviour): void;
  next(...args: [Behaviour] | [string, Behaviour]): void {
    this.entries.push(args.length === 1 ? { to: null, behaviour: args[0] } : { to: args[0], behaviour: args[1] });
  }

  /** For every message and call from now on, until `clear`. What `next` lined up goes first. */
  always(behaviour: Behaviour): void {
    this.standing = behaviour;
  }

  /** For the next request that reads (a message, a list). */
  nextLookUp(behaviour: Behaviour): void {
    this.lookUps.push(behaviour);
  }

  clear(): void {
    this.entries = [];
    this.lookUps = [];
    this.standing = null;
  }

  take(to: string): Behaviour | null {
    if (this.entries.length === 0) return this.standing;
    const index = this.entries.findIndex((entry) => entry.to === null || entry.to === to);
    if (index === -1) return this.standing;
    return this.entries.splice(index, 1)[0]?.behaviour ?? null;
  }

  takeLookUp(): Behaviour | null {
    return this.lookUps.shift() ?? null;
  }
}
