import type { PolicyId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Policy } from './policy.js';
import type { Route } from './route.js';

export interface StoredPolicy extends Policy {
  readonly id: PolicyId;
  /** Grows with every change, so that a run can say that its policy has changed since. */
  readonly version: number;
}

/** Policies and the routes that lead to them. Throws only when the database does. */
export abstract class Policies {
  abstract routes(tx: Tx): Promise<readonly Route[]>;
  /** In the order asked for; unknown ids are left out. */
  abstract find(tx: Tx, ids: readonly PolicyId[]): Promise<readonly StoredPolicy[]>;
}
