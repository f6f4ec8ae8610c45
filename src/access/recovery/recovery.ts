import { HOUR } from '../../kernel/clock.js';
import type { Id, UserId } from '../../kernel/ids.js';

export type RecoveryId = Id<'account-recovery'>;

/** From the asking to the agreeing: a night and a day. */
export const RECOVERY_LIFETIME = 24 * HOUR;

/** Somebody asked that a person gets a new set-up link, and nobody has agreed yet. */
export interface WaitingRecovery {
  readonly id: RecoveryId;
  readonly userId: UserId;
  /** The person who asked. */
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
}
