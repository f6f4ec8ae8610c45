import { counted, listWords, timeWords } from '../words/time-words.js';
import type { StatusWords } from '../words/status-words.js';
import type { RotaLine } from './duty-line.js';

/** Who has it now: “Ada and Bren”, or that nobody has. */
export function onDutyWords({ on }: Pick<RotaLine, 'on'>): StatusWords {
  if (on.length === 0) return { shape: 'bad', words: 'Nobody is on duty' };
  return { shape: 'yes', words: `On duty: ${listWords(on)}` };
}

/** What is wrong in the next two weeks, sentence by sentence; empty: nothing. */
export function dutyTroubleWords(
  { gaps, unreachable }: Pick<RotaLine, 'gaps' | 'unreachable'>,
  now: Date,
): readonly string[] {
  const [first] = gaps;
  return [
    ...(first === undefined
      ? []
      : [`Nobody from ${timeWords(first.from, now)} to ${timeWords(first.to, now)}${others(gaps.length - 1)}.`]),
    ...(unreachable.length === 0 ? [] : [`${listWords(unreachable)} will be on duty, and nothing reaches them.`]),
  ];
}

function others(count: number): string {
  return count === 0 ? '' : `, and ${counted(count, 'more time', 'more times')} within two weeks`;
}
