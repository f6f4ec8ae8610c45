import type { Tx } from '../../../kernel/unit-of-work.js';

/** Plans at work with a policy now. */
export interface PlansAtWork {
  readonly all: number;
  /** Those of them that keep an earlier version of it. */
  readonly older: number;
}

export interface NamedThing {
  readonly id: string;
  readonly name: string;
}

/** What pages about policies and routes need beside these. Throws only when the database does. */
export abstract class PlanFacts {
  /** By policy; absent where there are none. */
  abstract plansAtWork(tx: Tx): Promise<ReadonlyMap<string, PlansAtWork>>;
  /** By name. */
  abstract rotas(tx: Tx): Promise<readonly NamedThing[]>;
  abstract groups(tx: Tx): Promise<readonly NamedThing[]>;
  abstract policies(tx: Tx): Promise<readonly NamedThing[]>;
}
