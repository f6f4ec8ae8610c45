import { describe, expect, it } from '@jest/globals';
import type { ResponderId } from '../kernel/ids.js';
import { claimStands } from './claim-stands.js';
import type { RunAlert } from './standing.js';

const at = new Date('2026-11-21T02:30:00Z');
const alert = (responderId: string, answer: RunAlert['answer']): RunAlert => ({
  responderId: responderId as ResponderId,
  round: 1,
  step: 1,
  status: answer === null ? 'waiting' : 'answered',
  answer,
  roles: [],
  askedAt: at,
  answeredAt: answer === null ? null : at,
});

describe('a claim', () => {
  it.each([
    ['taken at the console by somebody who was not asked', 'nadia', [alert('owen', 'cannot')], true],
    ['taken by a key that is nobody’s', null, [alert('owen', 'cannot')], true],
    ['taken at the console by somebody who has not answered', 'owen', [alert('owen', null)], true],
    ['taken by a yes', 'owen', [alert('owen', 'attending'), alert('nadia', 'cannot')], true],
    ['taken by a yes that became a no', 'owen', [alert('owen', 'cannot')], false],
    ['taken by a yes that became later', 'owen', [alert('owen', 'later')], false],
  ] as const)('%s', (_, taker, alerts, stands) => {
    expect(claimStands(alerts, taker)).toBe(stands);
  });
});
