import type { GroupId, Id, RotaId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Rota, RotaOverride } from './duty-plan.js';
import type { IdPage } from './responders.repository.js';

export type OverrideId = Id<'rota-override'>;

/** A rota as it is written down. */
export interface RotaInput extends Rota {
  readonly name: string;
  /** Null: it belongs to no group, and so to no region. */
  readonly groupId: GroupId | null;
}

export interface RotaRecord extends RotaInput {
  readonly id: RotaId;
  /** Of its group. */
  readonly regionCode: string | null;
  readonly createdAt: Date;
}

export interface OverrideRecord extends RotaOverride {
  readonly id: OverrideId;
}

/** Rotas as coordinators keep them; how the engine reads them is `Rotas`. Throws only when the database does. */
export abstract class RotaBook {
  /** `regionCodes` absent: of all regions; else of groups in these, and of no group. */
  abstract list(tx: Tx, regionCodes: readonly string[] | undefined, page: IdPage): Promise<readonly RotaRecord[]>;
  abstract byId(tx: Tx, id: string): Promise<RotaRecord | null>;
  /** The same under lock until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<RotaRecord | null>;
  abstract insert(tx: Tx, rota: RotaInput): Promise<RotaId>;
  abstract change(tx: Tx, id: RotaId, rota: RotaInput): Promise<void>;
  /** With its overrides. */
  abstract remove(tx: Tx, id: RotaId): Promise<void>;
  /** In the order of time. */
  abstract overrides(tx: Tx, id: RotaId): Promise<readonly OverrideRecord[]>;
  abstract addOverride(tx: Tx, id: RotaId, override: RotaOverride): Promise<OverrideId>;
  /** @returns false when there was none. */
  abstract removeOverride(tx: Tx, id: RotaId, overrideId: string): Promise<boolean>;
  /** Whether the person takes turns in any rota, or in a temporary schedule that is not over. */
  abstract isOnAny(tx: Tx, responderId: string): Promise<boolean>;
  /** Whether any rota belongs to the group. */
  abstract hasAnyOf(tx: Tx, groupId: string): Promise<boolean>;
}
