import type { Run, StoredAlert } from '../../src/escalation/run.js';
import { newRun } from '../../src/escalation/plan-run.js';
import type { Policy } from '../../src/escalation/policy.js';

const HALF_PAST_TWO = new Date('2026-11-21T02:30:00Z');

/** An alert to that person, as a run keeps it: asked by the first step, and silent; everything else as `change` says. */
export function anAskedPerson(name: string, change: Partial<StoredAlert> = {}): StoredAlert {
  return {
    id: `alert of ${name}` as StoredAlert['id'],
    responderId: name as StoredAlert['responderId'],
    round: 1,
    step: 1,
    status: 'waiting',
    answer: null,
    roles: ['local'],
    askedAt: HALF_PAST_TWO,
    answeredAt: null,
    remindedAt: null,
    progressAt: null,
    code: 'K7M4',
    linkHash: 'hash',
    toldOverAt: null,
    ...change,
  };
}

/** A run in its first step. */
export function aRun(snapshot: Policy, change: Partial<Run> = {}): Run {
  const { round, roundStartedAt, state, level } = newRun(snapshot, HALF_PAST_TWO, 'region_verified');
  return {
    ...{ id: 'run' as Run['id'], incidentId: 'incident' as Run['incidentId'], trigger: 'verified' },
    ...{ policyId: 'policy' as Run['policyId'], policyVersion: 1, snapshot, state, level, round, roundStartedAt },
    ...{ step: 1, stepStartedAt: HALF_PAST_TWO, nextStepAt: null, token: 1, startedAt: HALF_PAST_TWO, endReason: null },
    passed: [],
    unasked: 0,
    ...change,
  };
}
