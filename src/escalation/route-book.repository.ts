import type { RouteId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Route } from './route.js';

export interface RouteRecord extends Route {
  readonly id: RouteId;
}

/** Routes as administrators keep them; how the engine reads them is `Policies`. Throws only when the database does. */
export abstract class RouteBook {
  /** In the order in which they are looked at. */
  abstract all(tx: Tx): Promise<readonly RouteRecord[]>;
  /** The same, and nobody else changes any of them until the transaction ends. */
  abstract lockAll(tx: Tx): Promise<readonly RouteRecord[]>;
  /** Throws AppError `unknown_reference` when the policy is gone; the transaction is then lost. */
  abstract insert(tx: Tx, route: Route): Promise<RouteId>;
  abstract change(tx: Tx, id: RouteId, route: Route): Promise<void>;
  abstract remove(tx: Tx, id: RouteId): Promise<void>;
}
