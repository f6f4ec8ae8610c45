import type { ToIncident } from '../data-map/table-facts.js';
import type { RetentionGroup, RetentionRule } from './retention-rules.js';

/** Texts of statements, of names in the data map alone. `t`: the table; `s`: what the days are counted for. */

const WAYS: Readonly<Record<ToIncident, string>> = {
  id: 't.id',
  incident_id: 't.incident_id',
  report_id: '(SELECT r.incident_id FROM report r WHERE r.id = t.report_id)',
  alert_id: '(SELECT a.incident_id FROM alert a WHERE a.id = t.alert_id)',
  message_id: '(SELECT m.incident_id FROM message m WHERE m.id = t.message_id)',
};

/** An incident and all that it was merged into, as `IncidentEnd`s. */
export function chainOf(incidentId: string): string {
  return `(
    WITH RECURSIVE chain AS (
      SELECT id, merged_into_id, status, closed_at FROM incident WHERE id = ${incidentId}
      UNION
      SELECT n.id, n.merged_into_id, n.status, n.closed_at FROM incident n JOIN chain ON n.id = chain.merged_into_id)
    SELECT coalesce(jsonb_agg(jsonb_build_object('status', status, 'closedAt', closed_at, 'onHold', EXISTS (
             SELECT 1 FROM legal_hold h WHERE h.incident_id = chain.id AND h.lifted_at IS NULL))), '[]'::jsonb)
      FROM chain)`;
}

/** To the incident or the responder that the row belongs to. */
export function subjectOf({ since }: RetentionRule): string {
  if (since.from === 'person') return `t.${since.by}`;
  return since.by === undefined ? 'NULL::uuid' : WAYS[since.by];
}

/** Something is left of what goes. */
export function holdsSome({ empties }: RetentionRule): string {
  if (empties === null) return 'true';
  const tests = Object.entries(empties).map(([column, empty]) =>
    empty === 'NULL' ? `t."${column}" IS NOT NULL` : `t."${column}" IS DISTINCT FROM ${empty}`,
  );
  return `(${tests.join(' OR ')})`;
}

/** When the days begin, of rows that go by themselves; of several moments the first. */
export function momentOf({ since }: RetentionRule): string {
  if (since.from !== 'row') throw new Error(`Rows of ${since.from} do not go by themselves.`);
  return `least(${since.at.map((column) => `t."${column}"`).join(', ')})`;
}

/** Of a rule by its incident or person: the rows of `s` that are late. $1: what was written after it stays. */
function lateRows(rule: RetentionRule, subject: string): string {
  const written = rule.since.from === 'incident' ? `t."${rule.since.written}" <= $1` : '$1::timestamptz IS NOT NULL';
  return `FROM "${rule.table}" t WHERE ${byOwner(rule, subject)} AND ${written} AND ${holdsSome(rule)}`;
}

/** In a form that an index answers. */
function byOwner(rule: RetentionRule, subject: string): string {
  const { since } = rule;
  if (since.from === 'row') throw new Error('Rows that go by themselves have no owner.');
  if (since.from === 'incident' && since.by === 'report_id') {
    return `t.report_id IN (SELECT r.id FROM report r WHERE r.incident_id = ${subject})`;
  }
  return `${subjectOf(rule)} = ${subject}`;
}

/**
 * The next incidents or people with something that is late, by when their days began. $1: the days had begun by then;
 * $2, $3: those before are done; $4: at most.
 */
export function nextSubjects({ from, rules }: RetentionGroup, lock: boolean): string {
  const some = rules.map((rule) => `EXISTS (SELECT 1 ${lateRows(rule, 's.id')})`).join('\n  OR ');
  const [table, moment, chain] =
    from === 'incident'
      ? ['incident', 's.closed_at', `${chainOf('s.id')} AS chain, s.region_code`]
      : ['responder', 's.left_at', `'[]'::jsonb AS chain, s.region_code`];
  const ended = from === 'incident' ? `s.status IN ('closed', 'dismissed')` : `s.status = 'left'`;
  return `
    SELECT s.id::text AS id, ${moment} AS at, ${chain} FROM "${table}" s
     WHERE ${moment} <= $1 AND ${ended} AND ($2::timestamptz IS NULL OR (${moment}, s.id) > ($2, $3::uuid))
       AND (${some})
     ORDER BY ${moment}, s.id LIMIT $4::int ${lock ? 'FOR UPDATE OF s SKIP LOCKED' : ''}`;
}

/** The next rows that go by themselves. Values as above; a row is known by where it stands. */
export function nextRows(rule: RetentionRule, lock: boolean): string {
  const moment = momentOf(rule);
  const way = subjectOf(rule);
  return `
    SELECT t.ctid::text AS id, ${moment} AS at, ${way === 'NULL::uuid' ? `'[]'::jsonb` : chainOf(way)} AS chain,
           NULL::text AS region_code
      FROM "${rule.table}" t
     WHERE ${moment} <= $1 AND ($2::timestamptz IS NULL OR (${moment}, t.ctid) > ($2, $3::tid)) AND ${holdsSome(rule)}
     ORDER BY ${moment}, t.ctid LIMIT $4::int ${lock ? 'FOR UPDATE OF t SKIP LOCKED' : ''}`;
}

/** Lets go of at most $3 rows of the subjects $2. $4: now, where rows are marked. Answers how many of which subject. */
export function letGoOf(rule: RetentionRule): string {
  const picked = `SELECT t.ctid ${lateRows(rule, 'ANY($2::uuid[])')} LIMIT $3::int FOR UPDATE OF t SKIP LOCKED`;
  return counted(rule, `WITH picked AS MATERIALIZED (${picked})`);
}

/** Lets go of these rows, just locked. */
export function letGoOfRows(rule: RetentionRule): string {
  return counted(rule, 'WITH picked AS MATERIALIZED (SELECT unnest($2::tid[]) AS ctid, $1::timestamptz, $3::int)');
}

function counted(rule: RetentionRule, picked: string): string {
  const { table, empties, marked } = rule;
  const gone =
    empties === null
      ? `DELETE FROM "${table}" t USING picked WHERE t.ctid = picked.ctid`
      : `UPDATE "${table}" t SET ${assignments(empties, marked)} FROM picked WHERE t.ctid = picked.ctid`;
  return `${picked}, gone AS (${gone} RETURNING ${subjectOf(rule)} AS subject)
    SELECT subject::text AS subject, count(*)::int AS rows, $4::timestamptz AS at FROM gone GROUP BY 1`;
}

function assignments(empties: Readonly<Record<string, string>>, marked: boolean): string {
  const all = Object.entries(empties).map(([column, empty]) => `"${column}" = ${empty}`);
  return [...all, ...(marked ? [`emptied_at = $4`, `emptied_why = 'time_up'`] : [])].join(', ');
}

/** How many rows of the subjects $2 are late. */
export function countOf(rule: RetentionRule): string {
  return `SELECT count(*)::int AS rows ${lateRows(rule, 'ANY($2::uuid[])')}`;
}
