import type { Actor } from '../kernel/actor.js';
import type { PolicyId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Policy } from './policy.js';
import type { StoredPolicy } from './policies.repository.js';

export interface PolicyRecord extends StoredPolicy {
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A policy as it was saved. */
export interface PolicyVersion {
  readonly number: number;
  readonly policy: Policy;
  readonly savedAt: Date;
  /** As the log names them; null where nobody wrote it down. */
  readonly savedBy: string | null;
}

/** Policies as administrators keep them; how the engine reads them is `Policies`. Throws only when the database does. */
export abstract class PolicyBook {
  /** In the order of their ids, after `after`. */
  abstract list(
    tx: Tx,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly PolicyRecord[]>;
  abstract byId(tx: Tx, id: string): Promise<PolicyRecord | null>;
  /** The same under lock until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<PolicyRecord | null>;
  /** Keeps the first version. */
  abstract insert(tx: Tx, policy: Policy, by: Actor): Promise<PolicyId>;
  /** The version grows by one, and each is kept. */
  abstract change(tx: Tx, id: PolicyId, policy: Policy, by: Actor): Promise<void>;
  /** Newest first; the present one is always among them. */
  abstract versions(tx: Tx, present: PolicyRecord): Promise<readonly PolicyVersion[]>;
  /** Throws AppError `policy_in_use` while a route leads to it; the transaction is then lost. */
  abstract remove(tx: Tx, id: PolicyId): Promise<void>;
  /** Names of the policies that have a step which names this rota, group or person. */
  abstract naming(tx: Tx, targetId: string): Promise<readonly string[]>;
}
