import type { Channel } from '../../kernel/channel.js';
import type { ResponderId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { ContactCode } from './contact-code.js';

/** One code a person and channel, the newest. The caller holds the lock of the person. Throws only when the database does. */
export abstract class ContactCodes {
  /** Whose number or address it is; null: nobody’s any more. */
  abstract ownerOf(tx: Tx, contactMethodId: string): Promise<ResponderId | null>;
  abstract of(tx: Tx, responderId: string, channel: Channel): Promise<ContactCode | null>;
  /** In the place of the one before. */
  abstract save(tx: Tx, code: ContactCode): Promise<void>;
}
