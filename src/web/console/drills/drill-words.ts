import type { DrillCounts, DrillEnd, DrillState } from '../../../escalation/drill/drill.js';

export const STATE_WORDS: Readonly<Record<DrillState, string>> = {
  answered: 'Answered',
  delivered: 'Delivered, no answer',
  sent: 'Sent, no receipt',
  waiting: 'Waits to leave',
  never: 'Reached by no way',
  not_asked: 'Not asked',
};

export const END_WORDS: Readonly<Record<DrillEnd, string>> = {
  time_up: 'over after an hour',
  stopped: 'ended by hand',
  real_alert: 'ended because of a real alert',
};

/** “4 answered, 1 reached by no way”: what there is any of. */
export function countWords(counts: DrillCounts): string {
  const parts = Object.entries(STATE_WORDS).flatMap(([state, words]) => {
    const count = counts[state as DrillState];
    return count === 0 ? [] : [`${String(count)} ${words.toLowerCase()}`];
  });
  return parts.length === 0 ? 'nobody in the region' : parts.join('; ');
}
