import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FacilityEntry } from '../directory/facility-register.js';
import { DAY, HOUR, plus } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import { type Opened, Openings, type Submission } from './openings.js';

const NOW = new Date('2026-11-21T03:00:00Z');

class Counting extends IdSource {
  private count = 0;
  next<Kind extends string>() {
    this.count += 1;
    return String(this.count) as ReturnType<typeof IdSource.prototype.next<Kind>>;
  }
}

const LEEDS = {
  code: 'LEI',
  name: 'Leeds',
  setting: 'prison',
  jurisdiction: 'england_wales',
  regionCode: 'yorkshire_and_the_humber',
  population: 'male',
  postcode: null,
} satisfies FacilityEntry;
const HULL = { ...LEEDS, code: 'HLI', name: 'Hull' };

type Where = FacilityEntry | string | null;

/** @param happened days before now; null: nobody said. */
function report(where: Where, happened: number | null = null): Submission {
  const place =
    where === null || typeof where === 'string'
      ? { facility: null, text: where, key: where }
      : { facility: where, text: null, key: null };
  const occurred =
    happened === null
      ? {}
      : {
          occurred: {
            earliest: plus(NOW, -happened * DAY - HOUR),
            latest: plus(NOW, -happened * DAY),
            precision: 'hour' as const,
          },
        };
  return { place, channel: 'web', input: occurred, held: null, takenDown: null };
}

const freeRefs = (count: number) => Array.from({ length: count }, (_, at) => `VG-${String(at)}`);
/** What makes two places one, in the words of the test. */
const nameOf = ({ place: { facility, key } }: Submission): string | null => facility?.name ?? key;

/** All of them in one look. */
function together(reports: readonly Submission[]): readonly Opened[] {
  const look = { at: NOW, freeRefs: freeRefs(reports.length), openThere: reports.map(() => []) };
  const openings = new Openings(look, new Counting());
  reports.forEach((each, turn) => openings.open(turn, each));
  return openings.all;
}

/** Each with a look of its own, at what those before it have left. */
function oneByOne(reports: readonly Submission[]): readonly Opened[] {
  const ids = new Counting();
  const all: Opened[] = [];
  for (const [turn, each] of reports.entries()) {
    const there = all.filter((_, at) => nameOf(each) !== null && nameOf(reports[at] ?? each) === nameOf(each));
    const openThere = [there.map(({ incident }) => incident).reverse()];
    const look = { at: NOW, freeRefs: freeRefs(reports.length).slice(turn), openThere };
    all.push(new Openings(look, ids).open(0, each));
  }
  return all;
}

/** For each report the number of the earlier one that it is linked to. */
const links = (all: readonly Opened[]) =>
  all.map(({ original }) => (original === null ? null : all.findIndex(({ incident }) => incident.id === original.id)));

describe('reports that arrive together', () => {
  it.each<[string, readonly Submission[], readonly (number | null)[]]>([
    ['of two places are two incidents', [report(LEEDS), report(HULL)], [null, null]],
    ['of one place: the second is linked to the first', [report(LEEDS), report(LEEDS)], [null, 0]],
    ['a third too, and not to the second', [report(LEEDS), report(LEEDS), report(LEEDS)], [null, 0, 0]],
    ['of one place in the same words', [report('a van'), report('a van'), report('a ward')], [null, 0, null]],
    ['of a place that nobody named', [report(null), report(null)], [null, null]],
    ['of one place, days apart', [report(LEEDS, 0), report(LEEDS, 9), report(LEEDS, 9.5)], [null, null, 1]],
  ])('%s', (_what, reports, expected) => {
    expect(links(together(reports))).toEqual(expected);
  });

  it('are linked as if they had arrived one after the other', () => {
    const where = fc.constantFrom<Where>(LEEDS, HULL, 'a van', 'a ward', null);
    const some = fc.array(fc.record({ where, happened: fc.option(fc.nat(20)) }), { maxLength: 25 });
    fc.assert(
      fc.property(some, (all) => {
        const reports = all.map((each) => report(each.where, each.happened));
        expect(together(reports)).toEqual(oneByOne(reports));
      }),
    );
  });

  it('have a reference each, and none is made up when there are no more', () => {
    const openings = new Openings({ at: NOW, freeRefs: ['VG-1', 'VG-2'], openThere: [] }, new Counting());
    expect([1, 2].map((turn) => openings.open(turn, report(null)).incident.ref)).toEqual(['VG-1', 'VG-2']);
    expect(() => openings.open(3, report(null))).toThrow('No unused reference was found');
  });
});
