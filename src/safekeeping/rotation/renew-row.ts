import { normalisePlace } from '../../directory/find-facility.js';
import { AppError } from '../../kernel/app-error.js';
import type { NodeSealing } from '../../platform/crypto/node-sealing.js';
import type { Renewal } from './renewal.js';

/** One row as it is stored: sealed columns and their hashes. */
export interface StoredRow {
  readonly key: string;
  readonly values: Readonly<Record<string, string | null>>;
}

export interface RenewedRow {
  readonly key: string;
  /** Only what is another now. */
  readonly changes: Readonly<Record<string, string>>;
  /** Columns that no known secret opens. */
  readonly unreadable: readonly string[];
}

/** What stands in the place of a seal while a request is under way, for one. */
const SEALED = /^v\d+\./;

/** The row under the present secret. */
export function renewRow(renewal: Renewal, row: StoredRow, sealing: NodeSealing): RenewedRow {
  const changes: Record<string, string> = {};
  const unreadable: string[] = [];
  for (const { column, field } of renewal.sealed) {
    const stored = row.values[column] ?? null;
    if (stored === null || !SEALED.test(stored)) continue;
    const renewed = orUnreadable(() => sealing.sealAnew({ field, id: row.key }, stored));
    if (renewed === undefined) unreadable.push(column);
    else if (renewed !== null) changes[column] = renewed;
  }
  for (const { column, of, purpose, folded } of renewal.hashes) {
    const [hash, source] = [row.values[column] ?? null, row.values[of] ?? null];
    const field = renewal.sealed.find((each) => each.column === of)?.field;
    if (hash === null || source === null || field === undefined || unreadable.includes(of)) continue;
    const text = orUnreadable(() => sealing.open({ field, id: row.key }, source));
    const value = text === undefined ? null : folded ? normalisePlace(text) : text;
    if (value === null) continue;
    const renewed = sealing.blindIndex(purpose, value);
    if (renewed !== hash) changes[column] = renewed;
  }
  return { key: row.key, changes, unreadable };
}

/** `undefined` where no known secret opens it, or it was altered. */
function orUnreadable<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError && error.code === 'sealed_unreadable') return undefined;
    throw error;
  }
}
