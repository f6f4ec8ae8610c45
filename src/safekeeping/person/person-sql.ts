import type { PersonTable } from './person-map.js';

/** Texts of statements, of names in the person map alone. */

const WHO = `WITH who AS (
  SELECT $1::uuid AS responder, $2::uuid AS account, $3::text[] AS actors, $4::text[] AS addresses)`;

/** Oldest first where a row has a time. */
export function rowsOf({ table, where }: PersonTable): string {
  return `${WHO} SELECT t.* FROM "${table}" t, who WHERE ${where ?? 'false'}`;
}

/** Answers how many. Null where nothing is changed. */
export function erasureOf({ table, where, erased }: PersonTable): string | null {
  if (erased === 'stays' || where === null) return null;
  const gone =
    erased === 'deleted'
      ? `DELETE FROM "${table}" t USING who WHERE ${where}`
      : `UPDATE "${table}" t SET ${Object.entries(erased)
          .map(([column, value]) => `"${column}" = ${value}`)
          .join(', ')} FROM who WHERE ${where}`;
  return `${WHO}, gone AS (${gone} RETURNING 1) SELECT count(*)::int AS rows FROM gone`;
}
