import { counted } from '../words/time-words.js';
import type { StatusWords } from '../words/status-words.js';
import type { ImportedRow } from './list.view.js';

/** What becomes of a row. */
export function rowWords({ outcome, problem }: ImportedRow, done: boolean): StatusWords {
  if (problem !== undefined) return { shape: 'bad', words: problem };
  switch (outcome) {
    case 'added':
      return { shape: 'yes', words: done ? 'added' : 'would be added' };
    case 'changed':
      return { shape: 'yes', words: done ? 'changed' : 'would be changed' };
    default:
      return { shape: 'no', words: done ? 'as before' : 'stays as it is' };
  }
}

/** “2 added, 1 changed, 4 as before, 1 left out”. */
export function listWordsOf(rows: readonly ImportedRow[]): string {
  const count = (outcome: string): string => String(rows.filter((row) => row.outcome === outcome).length);
  const left = rows.filter(({ problem }) => problem !== undefined).length;
  return `${count('added')} added, ${count('changed')} changed, ${count('unchanged')} as before, ${counted(left, 'row', 'rows')} left out`;
}
