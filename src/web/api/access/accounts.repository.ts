import type { ApiKey } from '../../../access/api-keys.repository.js';
import type { User } from '../../../access/user.js';

/** One account or key, for who may see them all. Throws only when the database does. */
export abstract class Accounts {
  abstract user(id: string): Promise<User | null>;
  abstract key(id: string): Promise<ApiKey | null>;
}
