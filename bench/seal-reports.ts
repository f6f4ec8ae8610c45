import { randomUUID } from 'node:crypto';
import type { NodeSealing } from '../src/platform/crypto/node-sealing.js';
import type { BenchDatabase } from './database.js';

const CHUNK = 1_000;
/** As long as people write. */
const NARRATIVE = 'He rang on Tuesday and was fine; on Thursday nobody picked up. '.repeat(12);

interface Reports {
  readonly reports: number;
  readonly ofIncident: (index: number) => string;
  readonly at?: Date;
}

/** Reports as people write them, sealed. */
export async function sealReports(
  database: BenchDatabase,
  sealing: NodeSealing,
  { reports, ofIncident, at: written = new Date() }: Reports,
): Promise<void> {
  const at = written.toISOString();
  const seal = (field: string, id: string, text: string): string => sealing.seal({ field, id }, text);
  for (let from = 0; from < reports; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, reports - from) }, (_, index) => {
      const id = randomUUID();
      return {
        id,
        incident_id: ofIncident(from + index),
        channel: 'web',
        narrative_sealed: seal('report.narrative', id, NARRATIVE),
        place_text_sealed: seal('report.place_text', id, 'The cells below the old court'),
        contact_sealed: seal('report.contact', id, '{"email":"somebody@example.org"}'),
        occurred_precision: 'unknown',
        nok_status: 'unknown',
        topics: [],
        children_affected: 'unknown',
        others_at_risk: [],
        urgent_needs: [],
        language: 'en',
        receipt_hash: sealing.blindIndex('report.receipt', `bench ${from + index}`),
        created_at: at,
      };
    });
    await database.query('INSERT INTO report SELECT * FROM jsonb_populate_recordset(NULL::report, $1::jsonb)', [
      JSON.stringify(rows),
    ]);
  }
}
