import type { MessageId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Message } from './message.js';

export interface NewBundle {
  readonly id: string;
  readonly messageId: MessageId;
  readonly responderId: string;
  /** Answers all of them. */
  readonly code: string;
  readonly alertIds: readonly string[];
  readonly createdAt: Date;
}

/** Several alerts in one text. Throws only when the database does. */
export abstract class Bundles {
  /** All codes that this person was given since then, of alerts, bundles and drills. */
  abstract codesSince(tx: Tx, responderId: string, since: Date): Promise<ReadonlySet<string>>;
  abstract insert(tx: Tx, bundle: NewBundle): Promise<void>;
  abstract remove(tx: Tx, messageId: MessageId): Promise<void>;
  /** Sets what the message carries for other incidents waiting again, where the alert still does. @returns those. */
  abstract release(
    tx: Tx,
    carrierId: MessageId,
    at: Date,
    possibleDuplicate: boolean,
  ): Promise<readonly Pick<Message, 'id' | 'channel' | 'dueAt' | 'priority'>[]>;
  /** Of these people since then, newest first: what each code for all stands for. */
  abstract of(
    tx: Tx,
    responderIds: readonly string[],
    since: Date,
  ): Promise<readonly { readonly code: string; readonly alertIds: readonly string[] }[]>;
}
