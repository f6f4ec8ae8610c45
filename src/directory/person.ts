import type { Period } from './duty-plan.js';
import type { Channel } from '../kernel/channel.js';
import type { ContactMethodId, ResponderId } from '../kernel/ids.js';
import type { Language } from '../kernel/language.js';

export const RESPONDER_STATUSES = ['active', 'paused', 'left'] as const;
export type ResponderStatus = (typeof RESPONDER_STATUSES)[number];

/** One way to reach a person, without the address itself. */
export interface ContactMethod {
  readonly id: ContactMethodId;
  readonly channel: Channel;
  /** Only a verified one is ever paged. */
  readonly verified: boolean;
  readonly optedOut: boolean;
  /** The provider said that it cannot be reached there. */
  readonly failing: boolean;
}

/** A person's own rule: by which channel, how many seconds after the alert. */
export interface NotificationRule {
  readonly channel: Channel;
  readonly delaySeconds: number;
}

/** `22:00` to `07:00` in the person's time zone. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

/** A person as the engine needs to know them to decide whether and how they are paged. */
export interface PageablePerson {
  readonly id: ResponderId;
  readonly name: string;
  readonly regionCode: string;
  readonly language: Language;
  readonly status: ResponderStatus;
  readonly roles: readonly string[];
  /** Null: the defaults of the network. */
  readonly rules: readonly NotificationRule[] | null;
  readonly quietHours: QuietHours | null;
  readonly maxAlertsPerWeek: number | null;
  /** When they are away. */
  readonly leave: readonly Period[];
  /** Codes of places for which they must not be asked; never logged. Null: they cannot be read, so it may be any. */
  readonly conflicts: readonly string[] | null;
  readonly methods: readonly ContactMethod[];
}
