import { DATA_MAP } from '../data-map/data-map.js';
import { isForDays, KEPT_FOR_DAYS, type KeptForDays } from '../data-map/kept-for.js';
import type { Column, Ends, Since, TableFacts } from '../data-map/table-facts.js';

/** One table that is kept for a number of days, as the data map says. */
export interface RetentionRule {
  readonly table: string;
  readonly kept: KeptForDays;
  readonly days: number;
  readonly since: Since;
  /** Null: the row is deleted. Else what stands in the place of what is emptied, by column. */
  readonly empties: Readonly<Record<string, string>> | null;
  /** `emptied_at` and `emptied_why` of the row say so. */
  readonly marked: boolean;
}

/** What goes together, because it is kept equally long from the same moment. */
export interface RetentionGroup {
  readonly kept: KeptForDays;
  readonly days: number;
  readonly from: Since['from'];
  /** By the row: exactly one. */
  readonly rules: readonly RetentionRule[];
}

export const RETENTION_RULES: readonly RetentionRule[] = rulesOf(DATA_MAP);
export const RETENTION_GROUPS: readonly RetentionGroup[] = groupsOf(RETENTION_RULES);

export function rulesOf(map: readonly TableFacts[]): readonly RetentionRule[] {
  return map.flatMap((facts) => {
    const { table, ends } = facts;
    const kept = daysKindOf(facts);
    if (ends === undefined || 'job' in ends || 'with' in ends || kept === null) return [];
    const empties = ends.over === 'deleted' ? null : emptiedOf(facts, ends);
    return [{ table, kept, days: KEPT_FOR_DAYS[kept], since: ends, empties, marked: ends.marked === true }];
  });
}

/** Of what is kept for days, how long; of the columns where the row itself stays. */
export function daysKindOf({ kept, columns }: Pick<TableFacts, 'kept' | 'columns'>): KeptForDays | null {
  if (isForDays(kept)) return kept;
  const kinds = Object.values(columns).flatMap((column) =>
    column.kept !== undefined && isForDays(column.kept) ? [column.kept] : [],
  );
  return kinds[0] ?? null;
}

function emptiedOf({ kept, columns }: TableFacts, ends: Extract<Ends, Since>): Readonly<Record<string, string>> {
  const sealed = Object.entries(columns).filter(([, column]) => isForDays(column.kept ?? kept) && holdsWords(column));
  return { ...Object.fromEntries(sealed.map(([name]) => [name, 'NULL'])), ...ends.and };
}

function holdsWords({ stored, hash }: Column): boolean {
  return stored === 'sealed' || (hash !== undefined && 'of' in hash);
}

function groupsOf(rules: readonly RetentionRule[]): readonly RetentionGroup[] {
  const groups = new Map<string, RetentionGroup>();
  for (const rule of rules) {
    const { kept, days, since, table } = rule;
    const name = since.from === 'row' ? table : `${since.from} ${kept}`;
    const before = groups.get(name)?.rules ?? [];
    groups.set(name, { kept, days, from: since.from, rules: [...before, rule] });
  }
  return [...groups.values()];
}
