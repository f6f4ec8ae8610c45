import type { Channel } from '../../kernel/channel.js';

/** What would have been sent, with its exact words. */
export interface MessageToKeep {
  readonly messageId: string;
  readonly channel: Channel;
  readonly address: string;
  /** E-mail only. */
  readonly subject?: string;
  readonly text: string;
  /** E-mail only. */
  readonly html?: string;
  readonly at: Date;
}

export interface KeptText {
  readonly id: string;
  /** Null for what the person answered. */
  readonly messageId: string | null;
  readonly direction: 'out' | 'in';
  readonly channel: 'sms' | 'voice';
  readonly text: string;
  readonly at: Date;
}

/** All texts and calls of one number, oldest first. */
export interface KeptConversation {
  readonly address: string;
  readonly texts: readonly KeptText[];
}

export interface KeptEmail {
  readonly id: string;
  readonly messageId: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly at: Date;
}

export interface AnsweredText {
  readonly id: string;
  readonly address: string;
  readonly text: string;
  readonly at: Date;
}

/**
 * The messages of a system without providers: kept instead of sent. Addresses and words are sealed.
 * Throws only when the database does, or when a row cannot be opened (AppError `sealed_unreadable`).
 */
export abstract class KeptMessages {
  /** A message that is kept already stays as it is. */
  abstract keep(message: MessageToKeep): Promise<void>;
  /** A text that a person answered, or has been made to answer on the outbox page. The same id again changes nothing. */
  abstract keepAnswer(answer: AnsweredText): Promise<void>;
  /** What went to this address since then, newest first. */
  abstract textsTo(address: string, since: Date): Promise<readonly KeptText[]>;
  /** From the newest 500 texts and calls, the conversation with the newest one first. */
  abstract conversations(): Promise<readonly KeptConversation[]>;
  /** The newest 200, newest first. */
  abstract emails(): Promise<readonly KeptEmail[]>;
}
