import { passedSentence } from '../../../escalation/step-condition.js';
import { counted, listWords } from '../words/time-words.js';
import type { PlanStep } from './plan.view.js';

const TRIGGERS: Readonly<Record<string, string>> = {
  reported: 'to take the report',
  verified: 'for the region',
  needs_help: 'for somebody who needs help',
  exhausted: 'because nobody answered',
};

export function triggerWords(trigger: string): string {
  return Object.hasOwn(TRIGGERS, trigger) ? (TRIGGERS[trigger] ?? '') : '';
}

/** `3 asked: 1 coming, 1 cannot, 1 not reached.` or, for a step to come, `If nobody answers: 9 people.` */
export function cameWords({ state, came, about, ignoresQuietHours, skipped, tells }: PlanStep): string {
  if (skipped !== null) return passedSentence(skipped);
  if (tells && state !== 'empty') return 'Another system is told; nobody is asked.';
  if (state === 'empty') return 'Nobody could be asked; the next step started at once.';
  if (came === null) {
    if (about === 0) return 'If nobody answers: nobody, as things stand, and the step after it at once.';
    const people = about === null ? '' : ` about ${counted(about, 'person', 'people')}.`;
    const loud = ignoresQuietHours ? ' Quiet hours do not hold this step back.' : '';
    return `If nobody answers:${people === '' ? ' whoever can be asked then.' : people}${loud}`;
  }
  const parts = (
    [
      [came.coming, 'coming'],
      [came.later, 'later'],
      [came.cannot, 'cannot'],
      [came.silent, 'silent'],
      [came.notReached, 'not reached'],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`);
  return `${String(came.asked)} asked${parts.length === 0 ? '' : `: ${listWords(parts)}`}.`;
}
