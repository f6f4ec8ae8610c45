import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REGIONS } from '../../directory/region-register.js';
import { VERIFICATION_CLASSES } from '../feed/feed-entry.js';
import type { FeedItem } from '../feed/read-feed.service.js';
import type { FiguresView } from '../figures/figures-view.js';
import { SETTING_CLASSES } from '../figures/setting-class.js';
import { assertMayBe, findingsIn, lastPeriod, monthsOf } from './bulletin.js';
import { draftBulletin, periodWords } from './draft-bulletin.js';

const FIGURES: FiguresView = {
  ...{ series: 'vigil-deaths-1', revision: 3, publishedOn: '2026-11-02', asOf: '2026-11-02', nextOn: '2026-12-07' },
  ...{ fewest: 5, quarters: [], revisions: [] },
  figures: [
    { period: '2026-Q1/Q3', region: 'wales', setting: 'all', count: 10, mark: 'rounded' },
    { period: '2026-Q1/Q3', region: 'scotland', setting: 'all', count: null, mark: 'under_5' },
    { period: '2026-Q1/Q3', region: 'all', setting: 'prison', count: 15, mark: 'rounded' },
    { period: '2025', region: 'london', setting: 'all', count: 20, mark: 'exact' },
  ],
};
const ITEM: FeedItem = {
  ...{ id: 'a', state: 'open', publishedOn: '2026-10-04', updatedOn: '2026-10-04' },
  facts: {
    region: 'wales',
    month: '2026-09',
    setting: 'prison',
    placeName: 'HMP Cardiff',
    verification: 'two_sources',
  },
};
const draft = (feed: readonly FeedItem[]) => draftBulletin('2026-09', feed, FIGURES, 'https://vigil.example');

describe('the bulletin of two months', () => {
  it.each([
    ['2026-11-01T00:00:00Z', '2026-09'],
    ['2026-12-31T23:59:59Z', '2026-09'],
    ['2027-01-01T00:00:00Z', '2026-11'],
    ['2027-02-28T12:00:00Z', '2026-11'],
    // In London it is still June, then July already.
    ['2026-06-30T22:59:00Z', '2026-03'],
    ['2026-06-30T23:00:00Z', '2026-05'],
  ])('on %s is the one of %s', (now, period) => {
    expect(lastPeriod(new Date(now))).toBe(period);
    expect(monthsOf(period)).toHaveLength(2);
  });

  it('says what became public in it, and the figures as they are told', () => {
    const text = draft([ITEM, { ...ITEM, id: 'b', publishedOn: '2026-08-31' }]);
    expect(text).toContain('# Vigil bulletin, September and October 2026');
    expect(text.match(/HMP Cardiff/gu)).toHaveLength(1);
    expect(text).toContain('- Somebody died in September 2026: HMP Cardiff, Wales. Two sources say so.');
    expect(text).toContain('revision 3, for 2026-Q1/Q3');
    expect(text).toContain('- Wales: 10');
    expect(text).not.toContain('Scotland');
    expect(text).not.toContain('London');
  });

  it('says nothing of what was withdrawn', () => {
    const text = draft([{ ...ITEM, state: 'withdrawn', facts: null }]);
    expect(text).toContain('No death was added');
  });

  it('is safe to read as it is made, whatever is public', () => {
    const facts = fc.record({
      region: fc.constantFrom(...REGIONS.map(({ code }) => code), 'unknown'),
      month: fc.constantFrom('2026-09', '2026-10'),
      setting: fc.constantFrom(...SETTING_CLASSES),
      placeName: fc.constantFrom(null, 'HMP Cardiff'),
      verification: fc.constantFrom(...VERIFICATION_CLASSES),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 5 }), (all) => {
        const text = draft(all.map((each, at) => ({ ...ITEM, id: String(at), facts: each })));
        expect(findingsIn(text)).toEqual([]);
        expect(() => assertMayBe('ready', text)).not.toThrow();
      }),
    );
  });

  it.each([
    ['ready', 'An epidemic of suicides.', true],
    ['draft', 'An epidemic of suicides.', false],
    ['draft', '  \n', true],
  ] as const)('%s with “%s”: refused %s', (state, text, refused) => {
    const attempt = () => assertMayBe(state, text);
    if (refused) expect(attempt).toThrow();
    else expect(attempt).not.toThrow();
  });

  it('names its months', () => {
    expect(periodWords('2026-01')).toBe('January and February 2026');
  });
});
