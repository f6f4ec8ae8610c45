import { camelCase } from '../../platform/prisma/column-names.js';
import type { Column, TableFacts } from '../data-map/table-facts.js';
import type { PersonTable } from './person-map.js';

export type Opening = (field: string, id: string, sealed: string) => string;

/**
 * A row as its person may read it: opened, without hashes, without the ids of others, without what is empty. Of what they
 * did about others only what says nothing of those.
 */
export function writtenRow(
  facts: TableFacts,
  { names, written, secret }: PersonTable,
  row: Readonly<Record<string, unknown>>,
  { own, open }: { readonly own: readonly string[]; readonly open: Opening },
): Readonly<Record<string, unknown>> {
  const id = String(row[camelCase(facts.key)]);
  const shown: Record<string, unknown> = {};
  for (const [column, about] of Object.entries(facts.columns)) {
    const value = row[camelCase(column)];
    if (value === null || value === undefined || secret?.includes(column) === true) continue;
    if (isAnother(column, value, names, own) || !isShown(about, written)) continue;
    const name = camelCase(column.replace(/_sealed$/u, ''));
    shown[name] = about.seal === undefined ? plainValue(value) : open(about.seal, id, text(value));
  }
  return shown;
}

function isShown({ stored, personal }: Column, written: PersonTable['written']): boolean {
  if (written === 'acts') return stored === 'clear' && !personal;
  return stored === 'clear' || stored === 'sealed';
}

function isAnother(column: string, value: unknown, names: readonly string[], own: readonly string[]): boolean {
  return names.includes(column) && /_id$|_by$|^by$/u.test(column) && !own.includes(text(value));
}

function plainValue(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

/** Of an id or a sealed value, which are texts. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
