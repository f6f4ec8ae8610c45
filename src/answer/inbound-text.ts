import { DAY } from '../kernel/clock.js';

export interface InboundText {
  readonly provider: string;
  readonly providerSid: string;
  /** E.164. */
  readonly from: string;
  readonly text: string;
}

/** Codes of the last 30 days are known to their owner. */
export const CODES_REMEMBERED = 30 * DAY;
