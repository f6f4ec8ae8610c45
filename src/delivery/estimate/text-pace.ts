import { plus, SECOND } from '../../kernel/clock.js';

/** What holds texts back, as far as it is known. */
export interface TextPace {
  /** Over all senders; null: as fast as they go. */
  readonly perSecond: number | null;
  /** The providers take none until then. */
  readonly pausedUntil: Date | null;
}

/**
 * When the last of so many texts leaves, those before it included: a second’s worth goes at once, the next a second later.
 * How long the providers take for each is not in it.
 */
export function lastLeavesAt(texts: number, { perSecond, pausedUntil }: TextPace, now: Date): Date {
  const begins = pausedUntil !== null && pausedUntil > now ? pausedUntil : now;
  if (perSecond === null || texts <= 0) return begins;
  return plus(begins, (Math.ceil(texts / perSecond) - 1) * SECOND);
}
