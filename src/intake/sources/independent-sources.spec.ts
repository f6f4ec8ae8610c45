import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DIRECTNESS } from '../report-values.js';
import { countsAsSource, independentSources, type SourceFacts } from './independent-sources.js';

const IDS = ['1', '2', '3', '4', '5'] as const;
const own = (reportId: string, directness: string | null = 'witnessed'): SourceFacts => ({
  reportId,
  directness,
  judged: 'independent',
  sameAsId: null,
});
const same = (reportId: string, sameAsId: string, directness: string | null = 'witnessed'): SourceFacts => ({
  reportId,
  directness,
  judged: 'same_source',
  sameAsId,
});
const open = (reportId: string, directness: string | null = 'witnessed'): SourceFacts => ({
  reportId,
  directness,
  judged: 'not_known',
  sameAsId: null,
});

describe('how many independent sources there are', () => {
  it.each<[string, readonly SourceFacts[], number]>([
    ['no report', [], 0],
    ['one witness, not judged: somebody knows it', [open('1')], 1],
    ['one rumour', [open('1', 'heard_rumour')], 0],
    ['one who read it, judged independent', [own('1', 'read_online')], 0],
    ['one who did not say how they know', [own('1', null)], 0],
    ['three witnesses, none judged: they may all have it from one', [open('1'), open('2'), open('3')], 1],
    ['two, judged independent', [own('1'), own('2', 'told_by_family')], 2],
    ['two, one of them not judged yet', [own('1'), open('2')], 1],
    ['two of one source, and nobody knows of which', [open('1'), same('2', '1')], 1],
    ['two of one source, and one of their own', [own('1'), same('2', '1'), own('3')], 2],
    ['three in a row tell what the first saw', [own('1'), same('2', '1'), same('3', '2')], 1],
    ['in a circle', [same('1', '2'), same('2', '3'), same('3', '1')], 1],
    ['a rumour, and the witness whom it comes from', [own('1', 'heard_rumour'), same('2', '1')], 1],
    ['a witness and a rumour of another', [own('1'), own('2', 'heard_rumour')], 1],
    ['two that are of one source by a report of another incident', [same('1', 'elsewhere'), same('2', 'elsewhere')], 1],
  ])('%s', (_, sources, count) => {
    expect(independentSources(sources).count).toBe(count);
  });

  it.each(DIRECTNESS)('%s counts, or not', (directness) => {
    expect(countsAsSource(directness)).toBe(!['heard_rumour', 'read_online'].includes(directness));
  });
});

describe('laws of independent sources', () => {
  const anyOne = (reportId: string) =>
    fc.record({
      reportId: fc.constant(reportId),
      directness: fc.constantFrom(...DIRECTNESS, null),
      judged: fc.constantFrom('independent' as const, 'same_source' as const, 'not_known' as const),
      sameAsId: fc.constantFrom(...IDS, 'elsewhere'),
    });
  const anySources = fc.tuple(...IDS.map(anyOne)).chain((all) => fc.subarray<SourceFacts>(all));
  const count = (sources: readonly SourceFacts[]) => independentSources(sources).count;

  it('the order of the reports does not matter', () => {
    fc.assert(
      fc.property(anySources, fc.array(fc.nat()), (sources, seed) => {
        const other = sources.toSorted((a, b) => (seed[Number(a.reportId)] ?? 0) - (seed[Number(b.reportId)] ?? 0));
        expect(count(other)).toBe(count(sources));
      }),
    );
  });

  it('one more report of a source that counts never raises the count', () => {
    fc.assert(
      fc.property(anySources, fc.constantFrom(...DIRECTNESS, null), (sources, directness) => {
        for (const { counts, reportIds } of independentSources(sources).origins) {
          const [first = ''] = reportIds;
          if (counts) expect(count([...sources, same('new', first, directness)])).toBe(count(sources));
        }
      }),
    );
  });

  it('there are never more than reports that count, and one that is not judged adds none to another', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const counting = sources.filter(({ directness }) => countsAsSource(directness));
        expect(count(sources)).toBeLessThanOrEqual(counting.length);
        expect(count([...sources, open('new')])).toBe(Math.max(count(sources), 1));
      }),
    );
  });

  it('every report has one origin', () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const all = independentSources(sources).origins.flatMap(({ reportIds }) => reportIds);
        expect(all.toSorted()).toEqual(sources.map(({ reportId }) => reportId).toSorted());
      }),
    );
  });
});
