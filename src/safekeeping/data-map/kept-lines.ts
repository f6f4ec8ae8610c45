import { DATA_MAP } from './data-map.js';
import { isForDays, KEPT_FOR_DAYS } from './kept-for.js';
import type { KeptFor, TableFacts } from './table-facts.js';

/** A line for each table of which something goes by itself, as they stand in docs/data-protection.md. */
export function keptLines(): readonly string[] {
  return DATA_MAP.flatMap((facts) => {
    const kinds = [...new Set([facts.kept, ...Object.values(facts.columns).flatMap(({ kept }) => kept ?? [])])];
    return kinds.flatMap((kind) => lineOf(facts, kind));
  });
}

function lineOf({ table, ends }: TableFacts, kept: KeptFor): readonly string[] {
  if (!isForDays(kept) || ends === undefined) return [];
  const days = `${KEPT_FOR_DAYS[kept]} ${KEPT_FOR_DAYS[kept] === 1 ? 'day' : 'days'}`;
  if ('job' in ends) return [`| \`${table}\` | ${kept} | ${days} at most | by \`src/${ends.job}\` |`];
  if ('with' in ends)
    return [`| \`${table}\` | ${kept} | ${days} after the incident is over | with \`${ends.with}\` |`];
  const from = { incident: 'after the incident is over', row: 'from its own time', person: 'after the person left' };
  return [`| \`${table}\` | ${kept} | ${days} ${from[ends.from]} | ${ends.over} |`];
}
