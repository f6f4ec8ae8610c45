import type { ResponderId } from '../kernel/ids.js';
import { onDuty, type Rota, type RotaOverride } from './duty-rota.js';

export interface Shift {
  readonly from: Date;
  readonly to: Date;
  /** Empty: nobody is on duty. */
  readonly responderIds: readonly ResponderId[];
}

/** Who is on duty from one time to another, without gaps: a shift ends where something changes. */
export function shiftsBetween(rota: Rota, overrides: readonly RotaOverride[], from: Date, to: Date): readonly Shift[] {
  const shifts: Shift[] = [];
  for (let at = from; at < to;) {
    const { responderIds, until } = onDuty(rota, overrides, at);
    const end = until < to ? until : to;
    shifts.push({ from: at, to: end, responderIds });
    at = end;
  }
  return shifts;
}
