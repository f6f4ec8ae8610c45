import { describe, expect, it } from '@jest/globals';
import { independentSources, type SourceJudgement } from '../../../intake/sources/independent-sources.js';
import { sourceSentences, whoWords } from './source-words.js';

type Said = readonly [directness: string | null, judged: SourceJudgement, sameAs?: number];

function sentences(...said: readonly Said[]): readonly string[] {
  const rows = said.map(([directness, judged, sameAs], index) => ({
    ...{ reportId: String(index + 1), name: `report ${String(index + 1)}`, mergedFrom: null, counts: true },
    ...{ who: whoWords('friend', directness), reason: null, byId: null, by: null, at: null },
    ...{ judged, directness, sameAsId: sameAs === undefined ? null : String(sameAs) },
  }));
  return sourceSentences({ ...independentSources(rows), rows });
}

describe('how many sources there are, in words', () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    ['no report', [], []],
    ['one witness', [['witnessed', 'not_known']], ['1 source: report 1 (friend, witnessed).']],
    [
      'one rumour',
      [['heard_rumour', 'not_known']],
      ['No source that counts yet: nobody saw it, or was told by somebody who knows.'],
    ],
    [
      'three, none judged',
      [
        ['witnessed', 'not_known'],
        ['told_by_family', 'not_known'],
        ['witnessed', 'not_known'],
      ],
      ['1 source at least. Nobody has judged yet whether they are independent: report 1, report 2 and report 3.'],
    ],
    [
      'two, a third that tells what the first told, a fourth that nobody judged, and a page',
      [
        ['witnessed', 'independent'],
        ['told_by_family', 'independent'],
        ['told_by_witness', 'same_source', 1],
        ['witnessed', 'not_known'],
        ['read_online', 'independent'],
      ],
      [
        '2 independent sources: report 1 and report 3, of one source (friend, witnessed; friend, told by witness); report 2 (friend, told by family).',
        'Not judged yet, and so not counted: report 4.',
        'Does not count: report 5 (friend, read online).',
      ],
    ],
  ])('%s', (_, said, words) => {
    expect(sentences(...said)).toEqual(words);
  });
});
