import { describe, expect, it } from '@jest/globals';
import { countStates, drillStateOf } from './drill.js';

const ANSWERED = new Date('2026-11-21T03:00:00Z');

describe('how far a drill came with one person', () => {
  it.each([
    ['answered, whatever the receipts say', 'K7M4', ANSWERED, ['failed'], 'answered'],
    ['delivered by one way of two', 'K7M4', null, ['failed', 'delivered'], 'delivered'],
    ['taken by the provider', 'K7M4', null, ['handed_off', 'queued'], 'sent'],
    ['sent, without a receipt', 'K7M4', null, ['sent'], 'sent'],
    ['still to go', 'K7M4', null, ['failed', 'queued'], 'waiting'],
    ['on its way out', 'K7M4', null, ['sending'], 'waiting'],
    ['by no way', 'K7M4', null, ['undelivered', 'failed', 'expired', 'cancelled', 'suppressed'], 'never'],
    ['not at all', null, null, [], 'not_asked'],
  ] as const)('%s', (_what, code, answeredAt, statuses, state) => {
    expect(drillStateOf({ code, answeredAt, messages: statuses.map((status) => ({ status })) })).toBe(state);
  });

  it('is counted', () => {
    const counts = countStates(['answered', 'never', 'answered']);
    expect(counts).toEqual({ answered: 2, delivered: 0, sent: 0, waiting: 0, never: 1, not_asked: 0 });
  });
});
