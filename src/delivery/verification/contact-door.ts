import type { Channel } from '../../kernel/channel.js';
import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import type { Language } from '../../kernel/language.js';
import type { ContactCodeState } from './contact-code.js';

/** What the owner of a number or address sees who has the link for it. */
export interface ContactDoor {
  readonly responderId: ResponderId;
  readonly contactMethodId: ContactMethodId;
  readonly channel: Channel;
  /** `•••• 123` */
  readonly mask: string;
  readonly language: Language;
  /** Nothing is left to do. */
  readonly confirmed: boolean;
  /** A code can be sent there: texts to it were not ended. */
  readonly reachable: boolean;
  readonly code: ContactCodeState;
  /** When another code may be asked for; null: now. */
  readonly mayAskFrom: Date | null;
}
