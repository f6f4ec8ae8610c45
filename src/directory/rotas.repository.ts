import type { GroupId, RotaId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { DutyPlan, Period } from './duty-plan.js';

/** A rota with everything that changes it. */
export interface KeptRota {
  readonly id: RotaId;
  readonly name: string;
  readonly groupId: GroupId | null;
  /** Of its group. */
  readonly regionCode: string | null;
  readonly createdAt: Date;
  readonly plan: DutyPlan;
}

/** Duty rotas as the engine reads them. Throws when the database does, and for a rota that cannot be read. */
export abstract class Rotas {
  /** Null when there is none (any more). */
  abstract find(tx: Tx, id: string): Promise<DutyPlan | null>;
  /** Of all, in the order of their making: each can then be read by itself. */
  abstract ids(tx: Tx): Promise<readonly RotaId[]>;
  /** Null when there is none (any more). */
  abstract kept(tx: Tx, id: RotaId): Promise<KeptRota | null>;
  /** Of a group, or all; in the order of their making. */
  abstract list(tx: Tx, groupId: string | null): Promise<readonly KeptRota[]>;
  /**
   * Those of groups in these regions (absent: of all) and of no group, with no other changes than those that touch this
   * time: what a rota was years ago is not read to know who has it now.
   */
  abstract during(tx: Tx, regionCodes: readonly string[] | undefined, period: Period): Promise<readonly KeptRota[]>;
}
