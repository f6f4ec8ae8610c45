import type { InboundOutcome } from './inbound-texts.repository.js';

import type { AnswerResult } from './answer-input.js';

/** The text with which a text is answered. */
export type ReplyTemplate =
  AnswerResult | 'got-words' | 'got-drill' | 'wrong-code' | 'several-open' | 'stopped' | 'started';

/** At most so many answers an hour to texts we could not act on; a loop of two machines ends here. */
export const PUZZLED_REPLIES_PER_HOUR = 5;

const PUZZLED: readonly InboundOutcome[] = ['wrong_code', 'closed_code', 'several_open', 'note', 'stray'];

/**
 * May one more text that changed nothing be answered? Counted are the answers since the last text that did something:
 * whoever gets it right starts afresh.
 *
 * @param lastHour outcomes of this number in the last hour, newest first.
 */
export function mayAnswerPuzzled(lastHour: readonly { outcome: InboundOutcome; replied: boolean }[]): boolean {
  const lastRight = lastHour.findIndex(({ outcome }) => !PUZZLED.includes(outcome));
  const since = lastRight === -1 ? lastHour : lastHour.slice(0, lastRight);
  return since.filter(({ replied }) => replied).length < PUZZLED_REPLIES_PER_HOUR;
}

export function isPuzzled(outcome: InboundOutcome): boolean {
  return PUZZLED.includes(outcome);
}
