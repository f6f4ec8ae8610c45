import { type PinCode, pinState, type PinState } from '../delivery/pin-code.js';
import type { AlertId, ResponderId } from '../kernel/ids.js';

/** The newest six digits that a person asked for, to open the brief of one alert. */
export interface BriefCode extends PinCode {
  readonly responderId: ResponderId;
  readonly alertId: AlertId;
}

export type BriefCodeState = 'none' | PinState;

/** What the newest code of a person is worth for this alert. */
export function briefCodeState(code: BriefCode | null, alertId: AlertId, now: Date): BriefCodeState {
  return code?.alertId === alertId ? pinState(code, now) : 'none';
}
