import { counted } from '../words/time-words.js';

/** Largest first. */
export const LENGTH_UNITS = [
  ['days', 86_400, 'day'],
  ['hours', 3_600, 'hour'],
  ['minutes', 60, 'minute'],
  ['seconds', 1, 'second'],
] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number][0];

/** `15 minutes`, `1 hour and 30 minutes`: exactly, since a plan is kept to the second. */
export function secondsWords(seconds: number): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const [, length, word] of LENGTH_UNITS) {
    const count = Math.floor(rest / length);
    if (count > 0) parts.push(counted(count, word));
    rest -= count * length;
  }
  if (parts.length === 0) return '0 seconds';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** The largest unit in which it is a whole number: 5400 is `90 minutes`, 7200 `2 hours`. */
export function inUnit(seconds: number): { readonly count: number; readonly unit: LengthUnit } {
  if (seconds === 0) return { count: 0, unit: 'minutes' };
  const [unit, length] = LENGTH_UNITS.find(([, each]) => seconds % each === 0) ?? LENGTH_UNITS[3];
  return { count: seconds / length, unit };
}

export function secondsOf(count: number, unit: LengthUnit): number {
  return count * (LENGTH_UNITS.find(([name]) => name === unit)?.[1] ?? 1);
}
