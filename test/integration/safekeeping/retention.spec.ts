import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { VerifyJournalService } from '../../../src/journal/verify-journal.service.js';
import { DAY, plus } from '../../../src/kernel/clock.js';
import { NodeSealing } from '../../../src/platform/crypto/node-sealing.js';
import { RETENTION_RULES } from '../../../src/safekeeping/retention/retention-rules.js';
import { fillEveryTable } from '../../support/every-table.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { CommandLine } from '../cli/command-line.js';

/** More than one page, and more than one batch of rows. */
const ROWS = 620;
const ago = (days: number): Date => plus(new Date(), -days * DAY);

describe('retention, with every table filled', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let line: CommandLine;

  beforeAll(async () => {
    database = await createTestDatabase();
    line = await CommandLine.start({ database });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await fillEveryTable(client, new NodeSealing(line.settings.secrets), ROWS);
    // Everybody and everything is where it was left two years ago; the holds of long ago are lifted.
    await client.query(
      `UPDATE incident SET status = 'closed', closed_at = $1, created_at = $1, merged_into_id = NULL`,
      [ago(700)],
    );
    await client.query(`UPDATE responder SET status = 'left', left_at = $1`, [ago(700)]);
    for (const { table, since } of RETENTION_RULES) {
      const columns = 'written' in since ? [since.written] : 'at' in since ? since.at : [];
      for (const column of columns) await client.query(`UPDATE "${table}" SET "${column}" = $1`, [ago(700)]);
    }
    // What the filler calls by number belongs together.
    await client.query(`
      WITH i AS (SELECT id, row_number() OVER () AS n FROM incident), r AS (SELECT id, row_number() OVER () AS n FROM report)
      UPDATE report SET incident_id = i.id FROM i JOIN r USING (n) WHERE report.id = r.id`);
    for (const table of ['contact_method', 'responder_leave', 'calendar_feed']) {
      await client.query(`
        WITH p AS (SELECT id, row_number() OVER () AS n FROM responder), t AS (SELECT id, row_number() OVER () AS n FROM "${table}")
        UPDATE "${table}" SET responder_id = p.id FROM p JOIN t USING (n) WHERE "${table}".id = t.id`);
    }
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await line.stop();
    await database.drop();
  });

  /** Rows of each table that still hold something of what goes. */
  async function left(): Promise<Record<string, number>> {
    const found: Record<string, number> = {};
    for (const { table, empties } of RETENTION_RULES) {
      const some = Object.entries(empties ?? {}).map(([column, empty]) => `"${column}" IS DISTINCT FROM ${empty}`);
      const { rows } = await client.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM "${table}" WHERE ${some.length === 0 ? 'true' : some.join(' OR ')}`,
      );
      found[table] = rows[0]?.count ?? 0;
    }
    return found;
  }
  const all = (count: number) => Object.fromEntries(RETENTION_RULES.map(({ table }) => [table, count]));
  const preview = async () => (await line.json('retention', '--preview'))['preview'] as Record<string, unknown>[];
  const holding = (count: number) =>
    client.query(
      `UPDATE legal_hold SET lifted_at = CASE WHEN n <= $1 THEN NULL::timestamptz ELSE now() END
         FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM legal_hold) numbered WHERE numbered.id = legal_hold.id`,
      [count],
    );

  it('says what would go, table by table, and changes nothing', async () => {
    await holding(0);
    expect(await left()).toEqual(all(ROWS));
    const found = await preview();
    expect(Object.fromEntries(found.map(({ table, rows }) => [table, rows]))).toEqual(all(ROWS));
    for (const { held, earliest, latest } of found) {
      expect(held).toBe(0);
      expect(new Date(String(earliest)) <= new Date(String(latest))).toBe(true);
    }
    expect((await line.run('retention', '--preview')).out).toMatch(
      /^report: 620 rows would be emptied \(report_text, 90 days, due from [\d-]+ to [\d-]+\)$/mu,
    );
    expect(await left()).toEqual(all(ROWS));
    expect(await line.prisma.journalEntry.count({ where: { kind: 'retention.applied' } })).toBe(0);
  });

  it('counts what a hold keeps', async () => {
    await holding(20);
    const report = (await preview()).find(({ table }) => table === 'report');
    expect(report).toMatchObject({ rows: ROWS - 20, held: 20 });
  });

  it('is killed in the middle, and leaves nothing half done', async () => {
    await client.query(`
      CREATE FUNCTION stop_here() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF (SELECT count(*) FROM report WHERE narrative_sealed IS NULL) > 150 THEN
          PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
        RETURN NULL; END $$`);
    await client.query('CREATE TRIGGER stop AFTER UPDATE ON report FOR EACH STATEMENT EXECUTE FUNCTION stop_here()');
    expect((await line.run('retention')).code).toBe(1);
    await client.query('DROP FUNCTION stop_here CASCADE');
    const { rows } = await client.query<{ whole: boolean; marked: boolean; told: boolean; emptied: boolean }>(`
      SELECT r.narrative_sealed IS NULL AS emptied,
             (r.narrative_sealed IS NULL) = (r.contact_sealed IS NULL) AND (r.narrative_sealed IS NULL) = (i.place_text_sealed IS NULL) AS whole,
             (r.narrative_sealed IS NULL) = (i.words_emptied_at IS NOT DISTINCT FROM r.emptied_at) AS marked,
             (r.narrative_sealed IS NULL) = EXISTS (SELECT 1 FROM journal_entry j WHERE j.incident_id = i.id AND j.kind = 'incident.words_emptied') AS told
        FROM report r JOIN incident i ON i.id = r.incident_id`);
    const gone = rows.filter(({ emptied }) => emptied).length;
    expect(gone).toBeGreaterThan(0);
    // One page, without those on hold: the second was under way.
    expect(gone).toBeLessThanOrEqual(100);
    expect(rows.every(({ whole, told }) => whole && told)).toBe(true);
  });

  it('goes on where it was, keeps what is on hold, and says at each incident that it was done', async () => {
    const ran = await line.run('retention');
    expect(ran.code).toBe(0);
    const words = [
      'incident',
      'report',
      'verification',
      'next_of_kin_record',
      'release',
      'incident_note',
      'legal_hold',
    ];
    const after = await left();
    for (const table of words) expect([table, after[table]]).toEqual([table, 20]);
    for (const table of ['contact_method', 'group_member', 'responder', 'session', 'contact_code', 'calendar_feed']) {
      expect([table, after[table]]).toEqual([table, 0]);
    }
    const told = await line.prisma.journalEntry.groupBy({
      by: ['incidentId'],
      where: { kind: 'incident.words_emptied' },
    });
    expect(told).toHaveLength(ROWS - 20);
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM report WHERE emptied_at IS NOT NULL AND emptied_why = 'time_up'`,
    );
    expect(rows[0]?.count).toBe(ROWS - 20);
  });

  it('finds nothing to do the second time, and lets go once the hold is lifted', async () => {
    expect((await line.run('retention')).out).toBe('Nothing was late.\n');
    await holding(0);
    expect((await line.run('retention')).out).toContain('report: 20 rows');
    expect(await left()).toEqual(all(0));
  });

  it('takes an incident with very many reports in parts, and says so once', async () => {
    const { rows } = await client.query<{ id: string }>(
      `
      INSERT INTO report (id, incident_id, topics, others_at_risk, urgent_needs, receipt_hash, created_at, narrative_sealed)
      SELECT gen_random_uuid(), (SELECT id FROM incident LIMIT 1), '{}', '{}', '{}', 'many ' || n, $1, 'v1.something'
        FROM generate_series(1, 1300) n RETURNING incident_id AS id`,
      [ago(700)],
    );
    const told = () =>
      line.prisma.journalEntry.count({ where: { kind: 'incident.words_emptied', incidentId: rows[0]?.id ?? '' } });
    const before = await told();
    expect((await line.run('retention')).out).toContain('report: 1300 rows');
    expect(await told()).toBe(before + 1);
    expect((await left())['report']).toBe(0);
    await client.query(`DELETE FROM report WHERE receipt_hash LIKE 'many %'`);
  });

  it('leaves rows, codes and counts where they were, and the log in order', async () => {
    const { rows } = await client.query<{ reports: number; incidents: number; alerts: number }>(
      `SELECT (SELECT count(*)::int FROM report) AS reports, (SELECT count(*)::int FROM incident) AS incidents,
              (SELECT count(*)::int FROM alert) AS alerts`,
    );
    expect(rows[0]).toEqual({ reports: ROWS, incidents: ROWS, alerts: ROWS });
    const entries = await line.prisma.journalEntry.findMany({ where: { kind: 'retention.applied' } });
    expect(entries.length).toBeGreaterThan(10);
    for (const { data } of entries) expect(Object.keys(data as object).sort()).toEqual(['rows', 'rule', 'tables']);
    expect(await line.module.get(VerifyJournalService, { strict: false }).verify()).not.toHaveProperty('problem');
  });
});
