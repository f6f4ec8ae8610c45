import { describe, expect, it } from '@jest/globals';
import { anAskedPerson, aRun } from '../../test/support/an-asked-person.js';
import type { Incident } from '../incident/incident.js';
import { followUpMessage } from './follow-up-message.js';
import type { StoredAlert } from './run.js';
import type { ReachedBy } from './runs.repository.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const incident = { id: 'incident', regionCode: 'wales' } as Incident;
const run = aRun({ name: 'Wales', repeat: 0, steps: [] });
const reachedBy = (change: Partial<ReachedBy> = {}): ReachedBy => ({
  alertId: 'alert of ann' as ReachedBy['alertId'],
  ...{ contactMethodId: 'phone', channel: 'sms', language: 'cy' },
  ...change,
});
const over = { template: 'stand-down-over', orderClass: 'stand_down', dueAt: NOW } as const;
const follow = (alert: StoredAlert, by = reachedBy()) => followUpMessage(incident, run, alert, by, over);

describe('what follows an alert', () => {
  it('goes to the same person by what reached them, about the same alert', () => {
    expect(follow(anAskedPerson('ann'))).toEqual({
      ...{ incidentId: 'incident', alertId: 'alert of ann', runId: 'run', responderId: 'ann' },
      ...{ contactMethodId: 'phone', channel: 'sms', language: 'cy' },
      params: { regionCode: 'wales', code: 'K7M4', linkHash: 'hash' },
      ...over,
    });
  });

  it.each([
    [
      'in a language that is gone: in English',
      follow(anAskedPerson('ann'), reachedBy({ language: 'xx' })).language,
      'en',
    ],
    ['of an alert that had no code: without one', follow(anAskedPerson('ann', { code: null })).params.code, ''],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});
