import type { ResponderId } from '../../kernel/ids.js';
import type { FixedShift, Period } from '../duty-plan.js';

/** An event of a calendar whose people are known. `people` empty: it was cancelled. */
export interface ShiftEvent extends Period {
  readonly uid: string;
  readonly people: readonly ResponderId[];
}

export interface MergedShifts {
  /** In the order of time. */
  readonly shifts: readonly FixedShift[];
  /** Events, not shifts. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** What was imported before, with the events of another file: each takes the place of the one of the same UID. */
export function mergeShifts(before: readonly FixedShift[], events: readonly ShiftEvent[]): MergedShifts {
  const shifts = new Map<string, readonly FixedShift[]>();
  for (const shift of before) shifts.set(shift.uid ?? '', [...(shifts.get(shift.uid ?? '') ?? []), shift]);
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const { uid, from, to, people } of events) {
    const known = shifts.get(uid) ?? [];
    const wanted = people.map((responderId): FixedShift => ({ from, to, responderId, uid }));
    counts[judged(known, wanted)] += 1;
    shifts.set(uid, wanted);
  }
  return { ...counts, shifts: inOrder([...shifts.values()].flat()) };
}

function judged(known: readonly FixedShift[], wanted: readonly FixedShift[]) {
  if (same(known, wanted)) return 'unchanged';
  if (known.length === 0) return 'added';
  return wanted.length === 0 ? 'removed' : 'changed';
}

export function same(one: readonly FixedShift[], other: readonly FixedShift[]): boolean {
  return textOf(one) === textOf(other);
}

/** Equal where the shifts are, in whatever order. */
export function textOf(shifts: readonly FixedShift[]): string {
  return JSON.stringify(inOrder(shifts).map(keyOf));
}

/**
 * Shifts that touch or overlap are one temporary schedule, so that the rota holds wherever the calendar has nothing, and a
 * schedule made from a calendar has no gap.
 */
export function blocksOf(
  shifts: readonly FixedShift[],
): readonly (Period & { readonly shifts: readonly FixedShift[] })[] {
  const blocks: { from: Date; to: Date; shifts: FixedShift[] }[] = [];
  for (const shift of inOrder(shifts)) {
    const last = blocks.at(-1);
    if (last === undefined || shift.from > last.to) {
      blocks.push({ from: shift.from, to: shift.to, shifts: [shift] });
      continue;
    }
    last.shifts.push(shift);
    if (shift.to > last.to) last.to = shift.to;
  }
  return blocks;
}

const keyOf = ({ from, to, uid, responderId }: FixedShift): readonly string[] => [
  from.toISOString(),
  to.toISOString(),
  uid ?? '',
  responderId,
];

/** By time. A file may name thousands, so that the key of each is worked out once. */
function inOrder(shifts: readonly FixedShift[]): readonly FixedShift[] {
  const keyed = shifts.map((shift) => ({ shift, key: keyOf(shift).join(' ') }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ shift }) => shift);
}
