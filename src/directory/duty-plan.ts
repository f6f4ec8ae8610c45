import type { ResponderId } from '../kernel/ids.js';

export const ROTATION_KINDS = ['daily', 'weekly', 'custom'] as const;
export const OVERRIDE_KINDS = ['add', 'remove', 'replace'] as const;

interface Turns {
  /** They take turns in this order; a person may stand in it more than once. */
  readonly participantIds: readonly ResponderId[];
  /**
   * `2026-03-01`, on the calendar of the rota: the first participant is on duty from the first minute of that day, and
   * the first hand-over is the one after that day. For `custom` a time may follow: `2026-03-01T09:00`.
   */
  readonly startsOn: string;
}

export type Rotation =
  | (Turns & { readonly kind: 'daily'; readonly handoverAt: string })
  /** Monday is 1. */
  | (Turns & { readonly kind: 'weekly'; readonly handoverAt: { readonly weekday: number; readonly time: string } })
  | (Turns & { readonly kind: 'custom'; readonly handoverAt: { readonly everyHours: number } });

/**
 * The part of the day in which a layer holds, on the clock of the rota: `22:00` to `08:00` ends on the day after. Equal
 * times are the whole day and night from then on.
 */
export interface LayerHours {
  readonly from: string;
  readonly to: string;
  /** On which the hours begin; Monday is 1. Null: on every day. */
  readonly weekdays: readonly number[] | null;
}

/** One place on the rota, held by one person at a time. All layers hold at once. */
export interface Layer {
  readonly name: string | null;
  readonly rotation: Rotation;
  /** Null: day and night. */
  readonly hours: LayerHours | null;
}

/** Who is on duty as a rule. */
export interface Rota {
  /** Hand-overs follow the clock on the wall there. */
  readonly timeZone: string;
  /** The first layer. */
  readonly rotation: Rotation;
  /** Those beside it. */
  readonly layers?: readonly Layer[];
}

/** [from, to). */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** A change to the rota for a time. */
export interface RotaOverride extends Period {
  readonly id?: string;
  readonly kind: (typeof OVERRIDE_KINDS)[number];
  /** Who is added, taken away, or put in the place of another. */
  readonly responderId: ResponderId;
  /** For `replace`: whose place it is, when they are on duty. Null: of whoever is on duty. */
  readonly insteadOfId: ResponderId | null;
}

/** Somebody's duty at a time that is written down, not worked out. */
export interface FixedShift extends Period {
  readonly responderId: ResponderId;
  /** The event of a calendar that it came from. */
  readonly uid?: string;
}

/** Stands in the place of all layers for its time, and of nothing else. Two of one rota do not overlap. */
export interface TemporarySchedule extends Period {
  readonly layers: readonly Layer[];
  readonly shifts: readonly FixedShift[];
}

/** A colleague has taken over somebody's duty for this time. */
export interface TakenSwap extends Period {
  /** Who asked. */
  readonly responderId: ResponderId;
  readonly takenById: ResponderId;
}

/** `leave`: not there for anything. `bank_holiday`: takes no turn by rotation, but may be put on duty by name. */
export interface Absence extends Period {
  readonly responderId: ResponderId;
  readonly kind: 'leave' | 'bank_holiday';
}

/** A rota with everything that changes it. */
export interface DutyPlan {
  readonly rota: Rota;
  readonly overrides: readonly RotaOverride[];
  readonly schedules: readonly TemporarySchedule[];
  readonly swaps: readonly TakenSwap[];
  readonly absences: readonly Absence[];
}

export function holdsAt({ from, to }: Period, at: Date): boolean {
  return from <= at && at < to;
}

export function overlap(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to;
}
