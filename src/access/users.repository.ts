import type { EmailAddress } from '../kernel/email-address.js';
import type { UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Role } from './role.js';
import type { Account, User, UserStatus } from './user.js';

export interface NewUser extends User {
  readonly setupTokenHash: string;
  readonly setupExpiresAt: Date;
}

/** Only the fields given are written. */
export interface AccountChange {
  readonly name?: string;
  readonly role?: Role;
  readonly regionCodes?: readonly string[];
  readonly status?: UserStatus;
  readonly responderId?: string | null;
  readonly passwordHash?: string | null;
  readonly totpSealed?: string | null;
  readonly totpLastStep?: number | null;
  readonly setupTokenHash?: string | null;
  readonly setupExpiresAt?: Date | null;
  readonly failedSignIns?: number;
  readonly lockedUntil?: Date | null;
}

/** The people who sign in. Throws only when the database does, but for `insert`. */
export abstract class Users {
  /** Throws AppError `user_exists` when the address is taken; the transaction is then lost. */
  abstract insert(tx: Tx, user: NewUser): Promise<void>;
  abstract byEmail(tx: Tx, email: EmailAddress): Promise<Account | null>;
  abstract bySetupToken(tx: Tx, tokenHash: string): Promise<Account | null>;
  abstract byId(tx: Tx, id: string): Promise<Account | null>;
  /** The same under lock until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<Account | null>;
  abstract change(tx: Tx, id: UserId, change: AccountChange): Promise<void>;
  /** In the order of their ids, after `after`. */
  abstract list(tx: Tx, page: { readonly after: string | null; readonly limit: number }): Promise<readonly User[]>;
}
