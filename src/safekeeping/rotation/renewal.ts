import { DATA_MAP } from '../data-map/data-map.js';
import type { TableFacts } from '../data-map/table-facts.js';

/** A sealed column, and what its values are bound to. */
interface SealedColumn {
  readonly column: string;
  readonly field: string;
}

/** A keyed hash of a sealed column of the same row. */
interface HashColumn {
  readonly column: string;
  readonly of: string;
  readonly purpose: string;
  readonly folded: boolean;
}

/** What has to be written anew in one table when the secret is another. */
export interface Renewal {
  readonly table: string;
  readonly key: string;
  readonly sealed: readonly SealedColumn[];
  readonly hashes: readonly HashColumn[];
}

/** All tables with something sealed. */
export const RENEWALS: readonly Renewal[] = DATA_MAP.map(renewalOf).filter(({ sealed }) => sealed.length > 0);

function renewalOf({ table, key, columns }: TableFacts): Renewal {
  const all = Object.entries(columns);
  return {
    table,
    key,
    sealed: all.flatMap(([column, { seal }]) => (seal === undefined ? [] : [{ column, field: seal }])),
    hashes: all.flatMap(([column, { hash }]) =>
      hash !== undefined && 'of' in hash
        ? [{ column, of: hash.of, purpose: hash.purpose, folded: hash.folded === 'place' }]
        : [],
    ),
  };
}

export function columnsOf({ sealed, hashes }: Renewal): readonly string[] {
  return [...sealed, ...hashes].map(({ column }) => column);
}
