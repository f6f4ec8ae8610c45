import {
  ENOUGH_SOURCES,
  type Origin,
  SOURCE_JUDGEMENTS,
  type SourceJudgement,
} from '../../../intake/sources/independent-sources.js';
import { plain } from '../words/status-words.js';
import { counted, listWords } from '../words/time-words.js';
import { capital, relationshipWords } from '../words/value-words.js';
import type { SourcesView } from './source.view.js';

const JUDGEMENTS: Readonly<Record<SourceJudgement, string>> = {
  independent: 'It is a source of its own, independent of the others.',
  same_source: 'It comes from the same source as another report.',
  not_known: 'It is not known yet.',
};

export function judgementWords(judged: string | null): string | null {
  const known = SOURCE_JUDGEMENTS.find((each) => each === judged);
  return known === undefined ? null : JUDGEMENTS[known];
}

/** “Friend, told by witness”. */
export function whoWords(relationship: string | null, directness: string | null): string {
  const who = relationship === null ? 'Somebody who did not say who they are' : relationshipWords(relationship);
  return `${who}, ${directness === null ? 'did not say how they know' : plain(directness)}`;
}

/** How many sources there are, sentence by sentence, with the reports that make them. */
export function sourceSentences({ count, origins, rows }: SourcesView): readonly string[] {
  if (rows.length === 0) return [];
  const names = (ids: readonly string[]) =>
    listWords(rows.filter(({ reportId }) => ids.includes(reportId)).map(({ name }) => name));
  const idsOf = (some: readonly Origin[]) => some.flatMap(({ reportIds }) => reportIds);
  const judged = origins.filter(({ counts, isJudged }) => counts && isJudged);
  const open = origins.filter(({ counts, isJudged }) => counts && !isJudged);
  const ignored = origins.filter(({ counts }) => !counts);
  return [
    count === 0 ? 'No source that counts yet: nobody saw it, or was told by somebody who knows.' : null,
    judged.length > 0 ? `${independent(count)}: ${judged.map(withWho).join('; ')}.` : null,
    judged.length === 0 && open.length === 1 ? `1 source: ${open.map(withWho).join('')}.` : null,
    judged.length === 0 && open.length > 1
      ? `1 source at least. Nobody has judged yet whether they are independent: ${names(idsOf(open))}.`
      : null,
    judged.length > 0 && open.length > 0 ? `Not judged yet, and so not counted: ${names(idsOf(open))}.` : null,
    count > 0 && ignored.length > 0 ? `Does not count: ${ignored.map(withWho).join('; ')}.` : null,
  ].filter((words) => words !== null);

  function withWho({ reportIds }: Origin): string {
    const some = rows.filter(({ reportId }) => reportIds.includes(reportId));
    const who = some.map(({ who: words }) => words.replace(/^./u, (letter) => letter.toLowerCase())).join('; ');
    return some.length === 1 ? `${names(reportIds)} (${who})` : `${names(reportIds)}, of one source (${who})`;
  }
}

/** “2 independent sources”. */
const independent = (count: number): string => counted(count, 'independent source', 'independent sources');

export const areEnough = ({ count }: Pick<SourcesView, 'count'>): boolean => count >= ENOUGH_SOURCES;

export const reportName = (number: number, ref: string | null): string =>
  ref === null ? `report ${String(number)}` : `report ${String(number)} of ${ref}`;

export const headline = (name: string): string => capital(name);
