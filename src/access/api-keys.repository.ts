import type { UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { ApiKeyId } from './principal.js';
import type { Role } from './role.js';

export interface ApiKey {
  readonly id: ApiKeyId;
  readonly name: string;
  readonly role: Role;
  /** Empty: all regions. */
  readonly regionCodes: readonly string[];
  /** Whose key it is; null: its own person. */
  readonly userId: UserId | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** Keys of the API; only their hashes are known. Throws only when the database does. */
export abstract class ApiKeys {
  abstract insert(tx: Tx, key: ApiKey & { readonly keyHash: string }): Promise<void>;
  /**
   * A key that works: not withdrawn, its owner not disabled. One statement and no transaction, for every call asks it.
   * Throws AppError `database_unavailable`.
   */
  abstract working(keyHash: string): Promise<ApiKey | null>;
  abstract byId(tx: Tx, id: string): Promise<ApiKey | null>;
  /** The person who signs in with this address, in any status but disabled. */
  abstract ownerByEmail(tx: Tx, email: string): Promise<UserId | null>;
  /** Notes a use, unless one after `since` is noted already. Throws as `working` does. */
  abstract touch(id: ApiKeyId, use: { readonly at: Date; readonly since: Date }): Promise<void>;
  /** @returns false when it was withdrawn before. */
  abstract revoke(tx: Tx, id: ApiKeyId, at: Date): Promise<boolean>;
  /** In the order of their ids, after `after`. */
  abstract list(tx: Tx, page: { readonly after: string | null; readonly limit: number }): Promise<readonly ApiKey[]>;
}
