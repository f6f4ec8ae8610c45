import { describe, expect, it } from '@jest/globals';
import { anAlert } from '../../test/support/an-alert.js';
import { hasBrief, isSpent } from './linked-alert.js';
import { replyTo } from './understood.js';

describe('how a text is answered', () => {
  const welsh = { language: 'cy' as const };
  it('about one alert: with its code, its region and its link, in the language of the person', () => {
    expect(replyTo(welsh, 'got-yes', [anAlert('K7M4')])).toEqual({
      template: 'got-yes',
      params: {
        ...{ code: 'K7M4', codes: ['K7M4'] },
        ...{ regionCode: 'wales', alertId: 'K7M4', linkHash: 'K7M4', language: 'cy' },
      },
    });
  });

  it.each([
    ['several, with all their codes', [anAlert('K7M4'), anAlert('W7XD')], undefined, 'K7M4', ['K7M4', 'W7XD']],
    ['several, by the code for all', [anAlert('K7M4'), anAlert('W7XD')], 'T9HF', 'T9HF', ['K7M4', 'W7XD']],
    ['none', [], undefined, '', []],
  ])('about %s', (_what, alerts, all, code, codes) => {
    expect(replyTo(welsh, 'several-open', alerts, all).params).toMatchObject({ code, codes });
  });

  it('about none: without a region or a link', () => {
    expect(replyTo(welsh, 'wrong-code', []).params).toMatchObject({ regionCode: null, alertId: null, linkHash: null });
  });
});

describe('the link of an alert', () => {
  const CLOSED = new Date('2026-11-21T02:30:00Z');
  const after = (days: number, seconds = 0): Date => new Date(CLOSED.getTime() + (days * 86_400 + seconds) * 1_000);
  it.each([
    ['works while the incident is not closed', null, after(365), false],
    ['works seven days longer than the incident', CLOSED, after(7), false],
    ['and not longer than that', CLOSED, after(7, 1), true],
  ])('%s', (_what, closedAt, now, spent) => {
    expect(isSpent(anAlert('K7M4', { closedAt }), now)).toBe(spent);
  });

  it.each([
    ['to a responder: there is a brief', { trigger: 'verified' }, true],
    ['to a coordinator: they read in the console', { trigger: 'reported' }, false],
    ['to a coordinator, because nobody answered', { trigger: 'exhausted' }, false],
    ['to a coordinator, because somebody needs help', { trigger: 'needs_help' }, false],
    ['that was wrong: nothing is left to read', { trigger: 'verified', corrected: true }, false],
  ] as const)('%s', (_what, change, expected) => {
    expect(hasBrief(anAlert('K7M4', change))).toBe(expected);
  });
});
