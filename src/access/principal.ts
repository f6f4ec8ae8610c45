import type { Actor } from '../kernel/actor.js';
import type { Id, PersonId, UserId } from '../kernel/ids.js';
import type { Role } from './role.js';

export type ApiKeyId = Id<'api-key'>;

/** Who asks: a person who signed in, or an API key. */
export interface Principal {
  readonly kind: 'user' | 'key';
  /** Two calls with the same id are one person, for rules that need two. */
  readonly personId: PersonId;
  /** As the log names them. */
  readonly actor: Actor;
  readonly role: Role;
  /** Empty: all regions. */
  readonly regionCodes: readonly string[];
  readonly name: string;
}

interface Named {
  readonly name: string;
  readonly role: Role;
  readonly regionCodes: readonly string[];
}

export function userPrincipal(user: Named & { readonly id: UserId }): Principal {
  const { id, name, role, regionCodes } = user;
  return { kind: 'user', personId: id as string as PersonId, actor: { type: 'user', id }, role, regionCodes, name };
}

/** A key that belongs to no user is its own person. */
export function keyPrincipal(key: Named & { readonly id: ApiKeyId; readonly userId: UserId | null }): Principal {
  const { id, name, role, regionCodes, userId } = key;
  const personId = (userId ?? id) as string as PersonId;
  return { kind: 'key', personId, actor: { type: 'key', id }, role, regionCodes, name };
}
