import type { Settings } from './settings.js';

/** Texts that may leave in a second, over all senders and workers; null where nothing leaves the machine. */
export function textsPerSecond({ limits, twilio }: Pick<Settings, 'limits' | 'twilio'>): number | null {
  return twilio === null ? null : limits.smsPerSecond * Math.max(twilio.from.length, 1);
}
