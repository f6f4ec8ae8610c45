import type { Actor } from '../kernel/actor.js';

/** The person who decides, as the rules need to know them. */
export interface DecisionMaker {
  /** Two calls with the same personId are one coordinator. */
  readonly personId: string;
  readonly actor: Actor;
}
