import { HOUR, MINUTE, plus, SECOND } from '../kernel/clock.js';

/** Waits after each try; the last one is repeated. */
const WAITS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR];
const JITTER = 0.2;
/** Nobody tries longer than this (contract, section 7). */
const PATIENCE = 72 * HOUR;

/** @param tries so far. @param random from 0 up to 1. @returns null: given up. */
export function nextTry(since: Date, tries: number, now: Date, random: number): Date | null {
  const wait = WAITS[Math.min(tries, WAITS.length) - 1] ?? 0;
  const at = plus(now, Math.round(wait * (1 - JITTER + 2 * JITTER * random)));
  return at > plus(since, PATIENCE) ? null : at;
}
