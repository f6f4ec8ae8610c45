import type { Message } from '../../../delivery/message.js';
import type { MessageStatus } from '../../../delivery/message-status.js';
import type { OrderClass } from '../../../delivery/order.js';
import type { Channel } from '../../../kernel/channel.js';
import type { Language } from '../../../kernel/language.js';
import type { Cursor } from '../../api/cursor.js';

/** What is asked for, in instants. Null: any. */
export interface MessageQuery {
  readonly statuses: readonly MessageStatus[] | null;
  readonly channel: Channel | null;
  /** Reference of an incident. */
  readonly incident: string | null;
  readonly region: string | null;
  readonly kind: OrderClass | null;
  readonly since: Date | null;
  /** Before which it was queued. */
  readonly before: Date | null;
  /** Of the reader. Empty: all; else incidents of these regions, or of none that is known, and nothing of no incident. */
  readonly regionCodes: readonly string[];
}

/** One message of the list: neither its words nor its address. */
export interface MessageLine {
  readonly id: string;
  readonly queuedAt: Date;
  readonly ref: string | null;
  readonly regionCode: string | null;
  /** Null: nobody who is kept as a person. */
  readonly responderName: string | null;
  /** `+44•• ••••• 123`; null: the number or address is gone. */
  readonly address: string | null;
  readonly channel: Channel;
  readonly template: Message['template'];
  readonly kind: OrderClass;
  readonly status: MessageStatus;
  readonly failureCode: string | null;
  readonly possibleDuplicate: boolean;
}

/** So many of them are alike. */
export interface MessageCount {
  readonly status: MessageStatus;
  readonly channel: Channel;
  readonly template: Message['template'];
  readonly language: Language;
  readonly regionCode: string | null;
  readonly handedOver: boolean;
  readonly count: number;
}

/** All that is known of one message. */
export interface MessageRecord extends MessageLine {
  readonly incidentId: string | null;
  readonly message: Message;
  readonly handedOffAt: Date | null;
  readonly sentAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly endedAt: Date | null;
  readonly receiptAskedAt: Date | null;
}

/** The ledger of messages, to be read. Throws only when the database does. */
export abstract class MessageBook {
  /** Newest first; one more than `limit` where there are more. */
  abstract list(query: MessageQuery, after: Cursor | null, limit: number): Promise<readonly MessageLine[]>;
  /** The newest `most` of them, counted by what they are alike in. */
  abstract count(query: MessageQuery, most: number): Promise<readonly MessageCount[]>;
  abstract byId(id: string): Promise<MessageRecord | null>;
  /** Whether it went to the person who signs in as this user. */
  abstract isOwn(id: string, userId: string): Promise<boolean>;
  /** All that were sent or planned for the same alert: other ways, and tries made again. In the order of their time. */
  abstract ofAlert(alertId: string): Promise<readonly MessageLine[]>;
}
