import { describe, expect, it } from '@jest/globals';
import { UNTOLD_REASONS, untoldSentence, whyNotTold } from './told-webhook.js';

describe('a webhook that a step names', () => {
  it.each([
    ['hears of every region', { enabled: true, regionCode: null }, 'wales', null],
    ['hears of a place that nobody knows', { enabled: true, regionCode: null }, null, null],
    ['hears of its own region', { enabled: true, regionCode: 'wales' }, 'wales', null],
    ['hears of no other', { enabled: true, regionCode: 'wales' }, 'london', 'webhook_other_region'],
    ['hears of no place that may be another', { enabled: true, regionCode: 'wales' }, null, 'webhook_other_region'],
    ['hears nothing while it is off', { enabled: false, regionCode: null }, 'wales', 'webhook_off'],
    ['hears nothing when it is gone', undefined, 'wales', 'webhook_gone'],
  ])('%s', (_what, webhook, region, reason) => {
    expect(whyNotTold(webhook, region)).toBe(reason);
  });

  it('has a sentence for each reason', () => {
    expect(new Set(UNTOLD_REASONS.map(untoldSentence)).size).toBe(UNTOLD_REASONS.length);
  });
});
