import type { ResponderId } from '../kernel/ids.js';
import { overlap, type Period, type TakenSwap } from './duty-plan.js';

export const SWAP_STATUSES = ['open', 'taken'] as const;

/** Somebody asks a colleague to take over their duty for a time. */
export interface Swap extends Period {
  /** Who asks. */
  readonly responderId: ResponderId;
  /** Null while it is open. */
  readonly takenById: ResponderId | null;
  readonly takenAt: Date | null;
}

/** Why somebody may not take over a duty; null: they may. Once the time is over nothing is changed any more. */
export function whyNotTaken(
  swap: Swap,
  takerId: ResponderId,
  now: Date,
): 'swap_over' | 'swap_taken' | 'own_swap' | null {
  if (swap.to <= now) return 'swap_over';
  if (swap.takenById !== null) return 'swap_taken';
  return swap.responderId === takerId ? 'own_swap' : null;
}

/** Another request of the same person for the same time; null: there is none. */
export function sameSwap<Kept extends Swap>(existing: readonly Kept[], wanted: Omit<Swap, 'takenById' | 'takenAt'>) {
  return existing.find((each) => each.responderId === wanted.responderId && overlap(each, wanted)) ?? null;
}

/** What a request does to the rota: nothing until it is taken, and nothing before that moment. */
export function effectOf({ from, to, responderId, takenById, takenAt }: StoredSwap): TakenSwap[] {
  if (takenById === null) return [];
  const begins = takenAt !== null && takenAt > from ? takenAt : from;
  if (begins >= to) return [];
  return [{ from: begins, to, responderId: responderId as ResponderId, takenById: takenById as ResponderId }];
}

interface StoredSwap extends Period {
  readonly responderId: string;
  readonly takenById: string | null;
  readonly takenAt: Date | null;
}
