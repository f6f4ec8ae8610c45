import type pg from 'pg';
import { RENEWALS } from './renewal.js';

/** How many stored values are sealed under which secret. */
export interface SealedUnder {
  readonly present: number;
  /** Under a secret of VIGIL_SECRET_PREVIOUS. */
  readonly previous: number;
  /** Under none that this process has. */
  readonly unknown: number;
}

type Asking = Pick<pg.Client, 'query'>;

export async function readSeals(
  client: Asking,
  keys: { readonly keyId: string; readonly previousKeyIds: readonly string[] },
): Promise<SealedUnder> {
  const found = { present: 0, previous: 0, unknown: 0 };
  for (const { table, sealed } of RENEWALS) {
    for (const { column } of sealed) {
      const { rows } = await client.query<{ key: string; count: string }>(
        `SELECT split_part("${column}", '.', 2) AS key, count(*) FROM "${table}" WHERE "${column}" LIKE 'v1.%' GROUP BY 1`,
      );
      for (const { key, count } of rows) found[under(key, keys)] += Number(count);
    }
  }
  return found;
}

function under(
  key: string,
  { keyId, previousKeyIds }: { readonly keyId: string; readonly previousKeyIds: readonly string[] },
): keyof SealedUnder {
  if (key === keyId) return 'present';
  return previousKeyIds.includes(key) ? 'previous' : 'unknown';
}
