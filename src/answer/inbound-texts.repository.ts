import type { Tx } from '../kernel/unit-of-work.js';
import type { ReplyTemplate } from './reply.js';

/** What was understood of a text that came in. */
export type InboundOutcome =
  | 'attending'
  | 'remote'
  | 'later'
  | 'cannot'
  | 'needs_help'
  | 'several_answers'
  | 'drill'
  | 'note'
  | 'stray'
  | 'wrong_code'
  | 'closed_code'
  | 'several_open'
  | 'stopped'
  | 'started'
  | 'unknown_number';

export interface StoredReply {
  readonly template: ReplyTemplate;
  readonly params: {
    readonly code: string;
    readonly codes: readonly string[];
    readonly regionCode: string | null;
    readonly alertId: string | null;
    readonly linkHash: string | null;
    readonly language: string;
  };
}

export interface NewInboundText {
  readonly id: string;
  /** The provider's id: a text that is delivered to us twice is handled once. */
  readonly providerSid: string;
  readonly from: string;
  /** Whole, as it came; sealed by the repository. */
  readonly text: string;
  readonly responderId: string | null;
  readonly alertId: string | null;
  readonly incidentId: string | null;
  readonly outcome: InboundOutcome;
  readonly reply: StoredReply | null;
  readonly at: Date;
}

/** Every text that came in, whole. Throws only when the database does. */
export abstract class InboundTexts {
  /** Makes two deliveries of one text wait for each other. @returns the reply of the first, or undefined for a new one. */
  abstract before(tx: Tx, providerSid: string): Promise<StoredReply | null | undefined>;
  abstract insert(tx: Tx, text: NewInboundText): Promise<void>;
  /** Outcomes of this number's texts since `since`, newest first. */
  abstract outcomesSince(
    tx: Tx,
    from: string,
    since: Date,
  ): Promise<readonly { outcome: InboundOutcome; replied: boolean }[]>;
}
