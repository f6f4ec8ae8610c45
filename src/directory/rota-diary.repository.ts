import type { Id, ResponderId, RotaId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { TemporarySchedule } from './duty-plan.js';
import type { Swap } from './swap.js';

export type ScheduleId = Id<'rota-schedule'>;
export type SwapId = Id<'rota-swap'>;

export interface ScheduleInput extends TemporarySchedule {
  readonly name: string;
  /** Made by the import of a calendar. */
  readonly imported: boolean;
}

export interface ScheduleRecord extends ScheduleInput {
  readonly id: ScheduleId;
}

export interface SwapRecord extends Swap {
  readonly id: SwapId;
}

/** What changes a rota for a time, beside overrides. The caller holds the lock of the rota. Throws only when the database does. */
export abstract class RotaDiary {
  /** In the order of time. */
  abstract schedules(tx: Tx, rotaId: RotaId): Promise<readonly ScheduleRecord[]>;
  abstract addSchedule(tx: Tx, rotaId: RotaId, schedule: ScheduleInput): Promise<ScheduleId>;
  /** @returns false when there was none. */
  abstract removeSchedule(tx: Tx, rotaId: RotaId, id: string): Promise<boolean>;
  /** In the order of time. */
  abstract swaps(tx: Tx, rotaId: RotaId): Promise<readonly SwapRecord[]>;
  abstract askSwap(
    tx: Tx,
    rotaId: RotaId,
    swap: { readonly from: Date; readonly to: Date; readonly responderId: ResponderId },
  ): Promise<SwapId>;
  /** Null for both: open again. */
  abstract setTaken(tx: Tx, id: SwapId, by: ResponderId | null, at: Date | null): Promise<void>;
  abstract removeSwap(tx: Tx, id: SwapId): Promise<void>;
}
