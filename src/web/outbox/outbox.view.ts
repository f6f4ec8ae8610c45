import type { Language } from '../../kernel/language.js';

export const OUTBOX_CHANNELS = ['sms', 'voice', 'email'] as const;
export type OutboxChannel = (typeof OUTBOX_CHANNELS)[number];

/** One text or call, in the order in which they came. */
export interface Bubble {
  readonly id: string;
  readonly direction: 'out' | 'in';
  readonly channel: 'sms' | 'voice';
  readonly text: string;
  readonly at: Date;
  readonly language: Language;
}

export interface Phone {
  /** E.164; goes back with the answer. */
  readonly number: string;
  /** As a person reads it: `07700 900 147`. */
  readonly shown: string;
  /** Null where nobody has this number. */
  readonly name: string | null;
  /** Oldest first. */
  readonly bubbles: readonly Bubble[];
}

export interface KeptMail {
  readonly id: string;
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
}

/** A person of the sample data who can sign in, with the code of this half minute. */
export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly code: string;
  readonly secondsLeft: number;
}

export interface OutboxView {
  readonly now: Date;
  /** Null: all. */
  readonly channel: OutboxChannel | null;
  /** The newest conversation first. */
  readonly phones: readonly Phone[];
  /** Newest first. */
  readonly mails: readonly KeptMail[];
  readonly people: readonly SamplePerson[];
  /** What came of the last answer; null when none was given. */
  readonly answered: string | null;
}

export interface MailView {
  readonly now: Date;
  readonly mail: KeptMail & { readonly text: string };
  /** Where the same mail stands as a mail program shows it; null where it is text only. */
  readonly htmlPath: `/${string}` | null;
}
