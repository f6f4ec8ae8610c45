import type { EmailAddress } from '../kernel/email-address.js';
import type { ResponderId, UserId } from '../kernel/ids.js';
import type { Role } from './role.js';

/** `invited`: has a set-up link and cannot sign in yet. */
export const USER_STATUSES = ['invited', 'active', 'disabled'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** A person who signs in. */
export interface User {
  readonly id: UserId;
  readonly email: EmailAddress;
  readonly name: string;
  readonly role: Role;
  /** Empty: all regions. */
  readonly regionCodes: readonly string[];
  readonly status: UserStatus;
  /** The record by which the engine pages this person. */
  readonly responderId: ResponderId | null;
  readonly createdAt: Date;
}

/** A user with what proves who they are. Leaves this room only as a `User`. */
export interface Account extends User {
  readonly passwordHash: string | null;
  readonly totpSealed: string | null;
  /** The last time step whose code was used. */
  readonly totpLastStep: number | null;
  readonly setupExpiresAt: Date | null;
  readonly failedSignIns: number;
  readonly lockedUntil: Date | null;
}

/** Without what proves who they are. */
export function userOf(account: Account): User {
  const { id, email, name, role, regionCodes, status, responderId, createdAt } = account;
  return { id, email, name, role, regionCodes, status, responderId, createdAt };
}

/** Names the sealed secret of the second factor, for all time. */
export const TOTP_FIELD = 'user.totp';
