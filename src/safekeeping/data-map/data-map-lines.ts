import { DATA_MAP } from './data-map.js';
import { KEPT_WORDS, READER_WORDS } from './kept-for.js';
import type { Column, KeptFor, TableFacts } from './table-facts.js';

/** A line for each table, as they stand in docs/privacy.md. */
export function dataMapLines(): readonly string[] {
  return DATA_MAP.map(lineOf);
}

function lineOf({ table, about, kept, read, erased, inBackup, columns }: TableFacts): string {
  const all = Object.entries(columns);
  const parts = [
    listed('Sealed', all, ({ stored }) => stored === 'sealed'),
    listed('Hashed', all, ({ stored }) => stored === 'hash' || stored === 'keyed_hash'),
    listed('In clear, of a person', all, ({ stored, personal }) => stored === 'clear' && personal),
    `Read by ${READER_WORDS[read]}.`,
    `Kept ${KEPT_WORDS[kept]}${keptOtherwise(all, kept)}; it goes: ${erased}.`,
    inBackup ? null : 'In no backup.',
  ];
  return `- \`${table}\`: ${about}. ${parts.filter((part) => part !== null).join(' ')}`;
}

type Columns = readonly (readonly [string, Column])[];

function listed(what: string, columns: Columns, which: (column: Column) => boolean): string | null {
  const names = columns.filter(([, column]) => which(column)).map(([name]) => `\`${name}\``);
  return names.length === 0 ? null : `${what}: ${names.join(', ')}.`;
}

function keptOtherwise(columns: Columns, kept: KeptFor): string {
  const others = [...new Set(columns.flatMap(([, column]) => column.kept ?? []))].filter((each) => each !== kept);
  return others
    .map((each) => {
      const names = columns.filter(([, column]) => column.kept === each).map(([name]) => `\`${name}\``);
      return `, but ${names.join(', ')} ${KEPT_WORDS[each]}`;
    })
    .join('');
}
