import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Countable, type CountedDeath, countedDeath } from './counted-death.js';
import { type PublicFigure, rangeOf } from './figure.js';
import { csvCell, figuresCsv } from './figures-csv.js';
import { FIGURE_REGIONS, publicFigures } from './public-figures.js';
import { differenceOf, isSame } from './revision.js';
import { SETTING_CLASSES, settingClassOf } from './setting-class.js';

const PUBLIC: Countable = {
  publicState: 'counted_only',
  verificationStatus: 'single_source',
  nokStatus: 'informed_reported',
  namingStatus: 'withheld',
  deceasedIsChild: false,
  status: 'responding',
  mergedIntoId: null,
  regionCode: 'wales',
  setting: 'prison',
  occurredLatest: new Date('2026-08-14T12:00:00Z'),
  createdAt: new Date('2026-08-15T12:00:00Z'),
};
const THERE = { year: 2026, quarter: 3, region: 'wales', setting: 'prison' };

describe('what counts, and where', () => {
  it.each<[string, Partial<Countable>, object | null]>([
    ['published so far that it may be counted', {}, THERE],
    ['published further', { publicState: 'place_and_date' }, THERE],
    ['R8: not published', { publicState: 'internal' }, null],
    ['R2: nobody confirmed it', { verificationStatus: 'unverified' }, null],
    ['R3: the family has not been told', { nokStatus: 'unknown' }, null],
    ['R16: the person is alive', { verificationStatus: 'not_a_death' }, null],
    ['dismissed', { status: 'dismissed' }, null],
    ['part of another one', { mergedIntoId: 'x' as never }, null],
    ['over, and still so', { status: 'closed' }, THERE],
    ['region not known', { regionCode: null }, { ...THERE, region: 'unknown' }],
    ['time not known: when it was reported', { occurredLatest: null }, THERE],
    ['a time after the report is a mistake', { occurredLatest: new Date('2027-01-01T00:00:00Z') }, THERE],
    ['just after midnight there', { occurredLatest: new Date('2026-06-30T23:30:00Z') }, THERE],
    ['just before', { occurredLatest: new Date('2026-06-30T22:30:00Z') }, { ...THERE, quarter: 2 }],
  ])('%s', (_what, change, expected) => {
    expect(countedDeath({ ...PUBLIC, ...change })).toEqual(expected);
  });

  it.each([
    ['young_offender_institution', 'prison'],
    ['secure_childrens_home', 'other_or_unknown'],
    ['secure_training_centre', 'other_or_unknown'],
    ['short_term_holding_facility', 'immigration'],
    ['something of tomorrow', 'other_or_unknown'],
  ])('%s is among %s', (setting, expected) => {
    expect(settingClassOf(setting)).toBe(expected);
  });
});

const deaths: fc.Arbitrary<CountedDeath[]> = fc.array(
  fc.record({
    year: fc.constantFrom(2025, 2026),
    quarter: fc.integer({ min: 1, max: 4 }),
    region: fc.constantFrom(...FIGURE_REGIONS),
    setting: fc.constantFrom(...SETTING_CLASSES),
  }),
  { maxLength: 200 },
);
const told = (all: readonly CountedDeath[], day: string, earlier: readonly PublicFigure[] = []) =>
  publicFigures({ deaths: all, earlier, firstYear: 2025, day });

describe('the figures of a day', () => {
  it('are none before the first quarter has come to its time', () => {
    expect(publicFigures({ deaths: [], earlier: [], firstYear: 2026, day: '2026-04-06' })).toEqual([]);
  });

  it('tell nothing wrong, nothing below five, and nothing that is too new', () => {
    fc.assert(
      fc.property(deaths, (all) => {
        for (const figure of told(all, '2026-11-02')) {
          const { period, region, setting, count, mark } = figure;
          const year = Number(period.slice(0, 4));
          const quarters = /Q(\d)(?:\/Q(\d))?/.exec(period)?.slice(1).map(Number) ?? [1, 4];
          const [first = 1, last = first] = quarters.filter((each) => !Number.isNaN(each));
          expect(year * 10 + last).toBeLessThanOrEqual(20263 + (year === 2025 ? 10 : 0));
          const value = all.filter(
            (each) =>
              each.year === year &&
              each.quarter >= first &&
              each.quarter <= last &&
              (region === 'all' || each.region === region) &&
              (setting === 'all' || each.setting === setting),
          ).length;
          const { lo, hi } = rangeOf(figure);
          expect(value >= lo && value <= hi).toBe(true);
          if (value < 5) expect([count, mark]).toEqual([null, 'under_5']);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('are the same again while nothing changed, whatever was told before', () => {
    fc.assert(
      fc.property(deaths, (all) => {
        const first = told(all, '2026-11-02');
        expect(isSame(differenceOf(first, told(all, '2026-12-07', first)))).toBe(true);
      }),
      { numRuns: 8 },
    );
  });
});

describe('as CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+44', "'+44"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['=a,b', '"\'=a,b"'],
  ])('%s is written %s', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('has an empty cell where nothing is told', () => {
    const figure: PublicFigure = { period: '2026', region: 'wales', setting: 'all', count: null, mark: 'under_5' };
    expect(figuresCsv({ series: 's', revision: 1, asOf: '2026-11-02' }, [figure])).toBe(
      'series,revision,as_of,period,region,setting,count,mark\r\ns,1,2026-11-02,2026,wales,all,,under_5\r\n',
    );
  });
});
