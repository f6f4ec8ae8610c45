import type { Cursor } from '../cursor.js';
import type { MessagesQuery } from './messages.schema.js';

/** What is told of a message wherever it is told. */
export interface MessageFacts {
  readonly id: string;
  readonly channel: string;
  readonly template: string;
  readonly status: string;
  readonly attempts: number;
  readonly provider: string | null;
  readonly providerId: string | null;
  readonly dueAt: Date;
  readonly queuedAt: Date;
  readonly handedOffAt: Date | null;
  readonly sentAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly failureCode: string | null;
  readonly failureReason: string | null;
  readonly possibleDuplicate: boolean;
  readonly carriedBy: string | null;
}

/** A message in the log of messages; neither its words nor its address. */
export interface MessageRecord extends MessageFacts {
  /** Reference; null when it belongs to no incident. */
  readonly incident: string | null;
  readonly incidentId: string | null;
  readonly regionCode: string | null;
  readonly alertId: string | null;
  readonly responder: { readonly id: string; readonly name: string };
}

/** The log of messages. Throws only when the database does. */
export abstract class ReadMessages {
  /**
   * Newest first. `regionCodes` empty: all; else those of incidents in these regions, or in none that is known. Messages
   * of no incident are for callers of all regions.
   */
  abstract list(
    query: MessagesQuery,
    regionCodes: readonly string[],
    after: Cursor | null,
  ): Promise<readonly MessageRecord[]>;
  abstract byId(id: string): Promise<MessageRecord | null>;
}
