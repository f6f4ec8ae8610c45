import type { Period } from '../../../directory/duty-plan.js';
import { DAY } from '../../../kernel/clock.js';
import { readKeyCursor } from '../cursor.js';

const SHAPE = /^\d{13} \d{13}$/;

/** What is left of the time that was asked for: from the first shift that did not fit to its end. */
export function writeShiftsCursor({ from, to }: Period): string {
  return Buffer.from(`${String(from.getTime())} ${String(to.getTime())}`).toString('base64url');
}

/** Longest time that a page before can have left. */
const LONGEST = 92 * DAY;

/** Throws AppError `bad_cursor`. */
export function readShiftsCursor(text: string | undefined): Period | null {
  const key = readKeyCursor(text, SHAPE);
  if (key === null) return null;
  const [from = 0, to = 0] = key.split(' ').map(Number);
  // One that nobody was given asks for no more than one that somebody was.
  return { from: new Date(from), to: new Date(Math.min(to, from + LONGEST)) };
}
