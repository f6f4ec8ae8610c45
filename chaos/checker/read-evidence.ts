import type { ChaosDatabase } from '../database.js';
import type {
  Acceptance,
  AlertRow,
  Evidence,
  IncidentRow,
  JournalRow,
  MessageRow,
  Promises,
  RunRow,
} from './evidence.js';
import { hearWitness } from './witness.js';

const ms = (column: string): string => `extract(epoch FROM ${column})::float8 * 1000`;

/** All that the checker believes: the provider's book, what was promised, and the database by plain SQL. */
export async function readEvidence(
  database: ChaosDatabase,
  outside: { readonly ledger: readonly Acceptance[]; readonly promises: Promises; readonly stoppedAt: number },
): Promise<Evidence> {
  const reported = await database.query<{ id: string }>('SELECT DISTINCT incident_id AS id FROM report');
  const texts = await database.query<{ sid: string }>('SELECT provider_sid AS sid FROM inbound_text');
  return {
    ...outside,
    incidents: await database.query<IncidentRow>('SELECT id, ref, status FROM incident ORDER BY created_at'),
    reported: reported.map(({ id }) => id),
    runs: await database.query<RunRow>(
      `SELECT id, incident_id AS "incidentId", trigger, state, ${ms('next_step_at')} AS "nextStepAt" FROM run`,
    ),
    alerts: await database.query<AlertRow>(
      'SELECT id, run_id AS "runId", responder_id AS "responderId", status, reason, answer FROM alert',
    ),
    messages: await readMessages(database),
    claims: await hearWitness(database),
    journal: await readJournal(database),
    keptTexts: texts.map(({ sid }) => sid),
    wishes: await readWishes(database),
    outbox: await database.query<{ key: string; dueAt: number }>(
      `SELECT key, ${ms('due_at')} AS "dueAt" FROM outbox_row`,
    ),
  };
}

function readMessages(database: ChaosDatabase): Promise<MessageRow[]> {
  return database.query<MessageRow>(
    `SELECT id, incident_id AS "incidentId", alert_id AS "alertId", run_id AS "runId", responder_id AS "responderId",
            channel, order_class AS "orderClass", status, ${ms('due_at')} AS "dueAt",
            possible_duplicate AS "possibleDuplicate", failure_code AS "failureCode", carried_by AS "carriedBy"
       FROM message ORDER BY queued_at, id`,
  );
}

async function readJournal(database: ChaosDatabase): Promise<JournalRow[]> {
  const rows = await database.query<Omit<JournalRow, 'seq'> & { readonly seq: string | null }>(
    `SELECT id::text, seq::text, kind, actor, incident_id AS "incidentId", data, canonical, prev_hash AS "prevHash",
            incident_prev_hash AS "incidentPrevHash", hash,
            ${ms('pg_xact_commit_timestamp(xmin)')} AS "committedAt"
       FROM journal_entry ORDER BY journal_entry.seq NULLS LAST`,
  );
  return rows.map((row) => ({ ...row, seq: row.seq === null ? null : Number(row.seq) }));
}

async function readWishes(database: ChaosDatabase): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query<{ id: string; channel: string; times: number }>(
    `SELECT r.id, rule->>'channel' AS channel, count(*)::int AS times
       FROM responder r, jsonb_array_elements(r.rules) AS rule GROUP BY 1, 2`,
  );
  return new Map(rows.map(({ id, channel, times }) => [`${id} ${channel}`, times]));
}
