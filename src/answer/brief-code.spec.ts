import { describe, expect, it } from '@jest/globals';
import { MINUTE, plus } from '../kernel/clock.js';
import type { AlertId, ResponderId } from '../kernel/ids.js';
import { type BriefCode, briefCodeState } from './brief-code.js';

const SENT = new Date('2026-11-21T02:30:00Z');
const ALERT = 'a1' as AlertId;
const code = (change: Partial<BriefCode> = {}): BriefCode => ({
  id: 'c1',
  responderId: 'r1' as ResponderId,
  alertId: ALERT,
  sentAt: SENT,
  wrongTries: 0,
  usedAt: null,
  unused: 1,
  ...change,
});

describe('a code for the brief', () => {
  it.each([
    ['just sent', code(), 0, 'live'],
    ['of fifteen minutes ago', code(), 15 * MINUTE, 'expired'],
    ['for another alert', code({ alertId: 'a2' as AlertId }), 0, 'none'],
    ['for another alert, and used', code({ alertId: 'a2' as AlertId, usedAt: SENT }), 0, 'none'],
    ['that was never asked for', null, 0, 'none'],
  ])('%s', (_what, given, later, state) => {
    expect(briefCodeState(given, ALERT, plus(SENT, later))).toBe(state);
  });
});
