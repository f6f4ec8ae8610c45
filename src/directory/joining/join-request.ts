import type { ContactMethodId, GroupId, Id, PersonId, ResponderId } from '../../kernel/ids.js';
import type { Language } from '../../kernel/language.js';
import type { QuietHours } from '../person.js';

export type JoinRequestId = Id<'join-request'>;

/** `unconfirmed`: nobody has shown yet that the number or address is theirs; nobody looks at it. */
export const JOIN_STATUSES = ['unconfirmed', 'waiting', 'welcomed', 'declined'] as const;
export type JoinStatus = (typeof JOIN_STATUSES)[number];

export const JOIN_CHANNELS = ['sms', 'email'] as const;
export type JoinChannel = (typeof JOIN_CHANNELS)[number];

/** What somebody wrote about themselves. Sealed as one. */
export interface JoinDetails {
  /** What to call them. */
  readonly name: string;
  /** Languages beside the one in which they are written to. */
  readonly languages: string | null;
  readonly maxAlertsPerWeek: number | null;
  readonly quietHours: QuietHours | null;
  /** They want a break first, until then. */
  readonly startsAt: Date | null;
  /** Their own words. */
  readonly about: string | null;
}

export interface JoinContactRecord {
  /** A message can be addressed to it. */
  readonly id: ContactMethodId;
  readonly channel: JoinChannel;
  /** Masked: `•••• 123`. */
  readonly address: string;
  readonly verifiedAt: Date | null;
  readonly optedOutAt: Date | null;
}

/** Somebody who offers to be asked. */
export interface JoinRequest {
  readonly id: JoinRequestId;
  readonly regionCode: string;
  readonly groupId: GroupId | null;
  readonly language: Language;
  readonly roles: readonly string[];
  readonly status: JoinStatus;
  /** When they agreed to what we hold, and to be asked. */
  readonly consentAt: Date;
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly postponedUntil: Date | null;
  readonly decidedAt: Date | null;
  /** Who they are in the list now. */
  readonly responderId: ResponderId | null;
  readonly contacts: readonly JoinContactRecord[];
  /** Who vouches for them, in the order of time. */
  readonly vouchedBy: readonly PersonId[];
}
