import { describe, expect, it } from '@jest/globals';
import type { Answers } from '../../../intake/report-form.js';
import { targetOf } from './next-page.js';

const CONTEXT = { now: new Date('2026-11-21T02:30:00Z'), known: () => true };

/** Where a button leads, and the problem that keeps the person on the page. */
function after(step: string, go: string, answers: Answers = {}, checked = false): string {
  const draft = { submissionId: 'x', startedAt: CONTEXT.now, checked, answers };
  const { step: to, problem } = targetOf(draft, { step, go }, false, CONTEXT);
  return problem === null || problem === undefined ? to : `${to}: ${problem.problem}`;
}

describe('a button of the form', () => {
  it.each<[step: string, go: string, to: string, answers?: Answers, checked?: boolean]>([
    ['start', '', 'place'],
    ['start', 'stay', 'start'],
    ['told', 'next', 'told: toldMissing'],
    // The note before the hard questions: all three can be missed at once.
    ['told', 'miss', 'who'],
    ['told', 'miss', 'who', { narrative: 'A few words.' }],
    ['told', 'miss', 'told: tooLong', { narrative: 'x'.repeat(20_001) }],
    ['told', 'miss', 'check', {}, true],
    ['when', 'miss', 'how'],
    ['who', 'next', 'family'],
    ['who', 'next', 'child', { under18: 'yes' }],
    ['who', 'end', 'child', { under18: 'yes' }],
    ['who', 'next', 'child', { under18: 'yes' }, true],
    ['who', 'stay', 'who', { under18: 'yes' }],
    ['child', 'next', 'family', { under18: 'yes' }],
    ['child', 'next', 'check', { under18: 'yes' }, true],
    ['child', 'end', 'check', { under18: 'yes' }],
    ['child', 'back', 'who', { under18: 'yes' }],
    ['child', 'stay', 'child', { under18: 'yes' }],
    ['family', 'back', 'child', { under18: 'yes' }],
    ['contact', 'next', 'check', { under18: 'yes', reach: 'contact' }],
    ['contact', 'next', 'contact: reachMissing', { reach: 'contact' }],
    ['check', 'stay', 'check'],
    ['check', 'send', 'send'],
  ])('%s, %s: %s', (...[step, go, to, answers, checked]) => {
    expect(after(step, go, answers, checked)).toBe(to);
  });
});
