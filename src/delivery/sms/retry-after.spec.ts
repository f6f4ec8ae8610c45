import { describe, expect, it } from '@jest/globals';
import { retryAfterMs } from './retry-after.js';

const HALF_PAST_TWO = 'Sat, 21 Nov 2026 02:30:00 GMT';

describe('how long a provider asks us to wait', () => {
  it.each([
    ['thirty seconds', '30', 30_000],
    ['no time', '0', 0],
    ['less than no time', '-5', 0],
    ['until a time, by its own clock', 'Sat, 21 Nov 2026 02:30:20 GMT', 20_000],
    ['until a time that is past', 'Sat, 21 Nov 2026 02:29:00 GMT', 0],
    ['words', 'a while', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_what, asked, wait) => {
    expect(retryAfterMs(asked, HALF_PAST_TWO)).toBe(wait);
  });

  it('until a time, where its answer does not say what time it is', () => {
    expect(retryAfterMs(HALF_PAST_TWO, '')).toBeUndefined();
  });
});
