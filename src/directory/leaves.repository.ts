import type { Id, ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Period } from './duty-plan.js';

export type LeaveId = Id<'leave'>;

export interface LeaveRecord extends Period {
  readonly id: LeaveId;
}

/** Breaks of people. Throws only when the database does. */
export abstract class Leaves {
  /** In the order of time. */
  abstract of(tx: Tx, responderId: ResponderId): Promise<readonly LeaveRecord[]>;
  abstract add(tx: Tx, responderId: ResponderId, period: Period): Promise<LeaveId>;
  /** @returns false when there was none. */
  abstract remove(tx: Tx, responderId: ResponderId, id: string): Promise<boolean>;
}
