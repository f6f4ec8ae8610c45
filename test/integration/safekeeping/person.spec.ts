import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { VerifyJournalService } from '../../../src/journal/verify-journal.service.js';
import { UnitOfWork } from '../../../src/kernel/unit-of-work.js';
import { Journal } from '../../../src/journal/journal.js';
import { NodeSealing } from '../../../src/platform/crypto/node-sealing.js';
import { DATA_MAP } from '../../../src/safekeeping/data-map/data-map.js';
import { PERSON_MAP } from '../../../src/safekeeping/person/person-map.js';
import { fillEveryTable } from '../../support/every-table.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { CommandLine } from '../cli/command-line.js';

const ROWS = 3;
const keyOf = (table: string): string => DATA_MAP.find((facts) => facts.table === table)?.key ?? 'id';
const LOOKED_FOR = PERSON_MAP.filter(({ where }) => where !== null);

describe('a person, with every table filled', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let line: CommandLine;
  let id: string;
  let userId: string;
  /** Key of the row of each table that is theirs. */
  const first = new Map<string, string>();

  beforeAll(async () => {
    database = await createTestDatabase();
    line = await CommandLine.start({ database });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await fillEveryTable(client, new NodeSealing(line.settings.secrets), ROWS);
    for (const { table, key } of DATA_MAP) first.set(table, await firstOf(table, key));
    await client.query(`UPDATE legal_hold SET lifted_at = now()`);
    await client.query('DELETE FROM outbox_row');
    id = await firstOf('responder', 'id');
    userId = await firstOf('user', 'id');
    await client.query(`UPDATE "user" SET responder_id = NULL`);
    await client.query(`UPDATE "user" SET responder_id = $1, email = 'theirs@example.org' WHERE id = $2`, [id, userId]);
    await client.query(`UPDATE responder SET status = 'active'`);
    await client.query(`UPDATE rota SET rotation = '{}', layers = '[]'`);
    await client.query(`UPDATE rota_schedule SET layers = '[]', shifts = '[]'`);
    for (const { table, names } of LOOKED_FOR) {
      for (const column of names) await nameThem(table, column);
    }
    await client.query('UPDATE answer_record SET alert_id = $1 WHERE id = $2', [
      first.get('alert'),
      first.get('answer_record'),
    ]);
    await client.query('UPDATE kept_message SET message_id = $1 WHERE id = $2', [
      first.get('message'),
      first.get('kept_message'),
    ]);
    await line.module
      .get(UnitOfWork, { strict: false })
      .run((tx) =>
        line.module
          .get(Journal, { strict: false })
          .append(tx, { kind: 'incident.noted', actor: { type: 'user', id: userId } }),
      );
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await line.stop();
    await database.drop();
  });

  const firstOf = async (table: string, column: string): Promise<string> => {
    const { rows } = await client.query<{ value: string }>(
      `SELECT "${column}"::text AS value FROM "${table}" ORDER BY ctid LIMIT 1`,
    );
    return rows[0]?.value ?? '';
  };

  /** The first row of each table is theirs. */
  async function nameThem(table: string, column: string): Promise<void> {
    const hash = DATA_MAP.find((facts) => facts.table === table)?.columns[column]?.hash;
    if (hash !== undefined || table === 'responder' || table === 'user' || table === 'journal_entry') return;
    const isHelper = /responder|instead/u.test(column) || `${table}.${column}` === 'rota_swap.taken_by_id';
    const value = isHelper ? id : /started_by|checked_by|saved_by|^by$/u.test(column) ? `user:${userId}` : userId;
    await client.query(`UPDATE "${table}" SET "${column}" = $1 WHERE "${keyOf(table)}"::text = $2`, [
      value,
      first.get(table),
    ]);
  }

  interface Stored {
    readonly rows: readonly Record<string, unknown>[];
  }
  const written = async (): Promise<Record<string, Stored>> => {
    const document = await line.json('person:export', '--responder', id);
    return document['stored'] as Record<string, Stored>;
  };

  it('gets what every table holds about them, opened, and nothing of anybody else', async () => {
    const stored = await written();
    expect(Object.keys(stored).sort()).toEqual(LOOKED_FOR.map(({ table }) => table).sort());
    for (const { table, written: mode, secret } of LOOKED_FOR) {
      expect([table, stored[table]?.rows.length]).toEqual([table, 1]);
      const facts = DATA_MAP.find((each) => each.table === table);
      const sealed = Object.keys(facts?.columns ?? {}).filter(
        (column) => column.endsWith('_sealed') && secret?.includes(column) !== true,
      );
      const text = JSON.stringify(stored[table]);
      for (const column of sealed) {
        const words = `${table} ${column} 0`.replaceAll('_', ' ');
        expect([table, column, text.includes(words)]).toEqual([table, column, mode === 'rows']);
      }
      expect(text).not.toMatch(/v1\.[0-9a-f]{8}\.|Sealed"|Hash"|Index"/u);
      // Rows of others end in another number.
      expect(text).not.toMatch(/ [12](?:"| ‘)/u);
    }
    const hashes = JSON.stringify(stored);
    expect(hashes).not.toContain('totp');
  });

  it('is found by address, and each writing out is in the log', async () => {
    const byMail = await line.json('person:export', '--email', 'Theirs@Example.org');
    expect(byMail['responderId']).toBe(id);
    const entries = await line.prisma.journalEntry.findMany({ where: { kind: 'person.exported' } });
    expect(entries.length).toBeGreaterThan(1);
    for (const { data } of entries)
      expect(Object.keys(data as object).sort()).toEqual(['responderId', 'tables', 'userId']);
  });

  it('asks for one way to name them, and says when nobody is meant', async () => {
    expect((await line.run('person:export')).code).toBe(2);
    expect((await line.run('person:export', '--responder', id, '--email', 'a@example.org')).code).toBe(2);
    expect((await line.run('person:export', '--responder', 'somebody')).code).toBe(2);
    expect((await line.run('person:export', '--phone', 'none')).err).toContain('--phone must be a telephone number');
    expect((await line.run('person:export', '--responder', '00000000-0000-4000-8000-000000000000')).code).toBe(1);
    expect(await line.json('person:export', '--email', 'nobody@example.org')).toMatchObject({ stored: {} });
  });

  it('is not forgotten while a legal hold keeps what they wrote', async () => {
    const incident = await firstOf('incident', 'id');
    await client.query('UPDATE alert SET incident_id = $1 WHERE responder_id = $2', [incident, id]);
    await client.query(`UPDATE legal_hold SET lifted_at = NULL, incident_id = $1 WHERE id = $2`, [
      incident,
      first.get('legal_hold'),
    ]);
    const ran = await line.run('person:erase', '--responder', id);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('A legal hold keeps everything of');
    expect((await written())['responder']?.rows[0]?.['name']).toContain('responder name 0');
    await client.query('UPDATE legal_hold SET lifted_at = now()');
  });

  it('is forgotten: no name, no number, no words; every other row and every count stays', async () => {
    const counts = async () => {
      const found: Record<string, number> = {};
      for (const { table } of DATA_MAP.filter((facts) => facts.table !== 'journal_entry')) {
        const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM "${table}"`);
        found[table] = rows[0]?.count ?? 0;
      }
      return found;
    };
    const before = await counts();
    expect(await line.run('person:erase', '--responder', id)).toMatchObject({ code: 0, err: '' });
    const after = await counts();
    for (const { table, erased } of PERSON_MAP.filter((each) => each.table !== 'journal_entry')) {
      // Who vouched for an offer goes with the offer.
      const gone = erased === 'deleted' || table === 'join_vouch' ? 1 : 0;
      expect([table, after[table]]).toEqual([table, (before[table] ?? 0) - gone]);
    }
    expect(after).toMatchObject({
      incident: ROWS,
      report: ROWS,
      alert: ROWS,
      message: ROWS,
      responder: ROWS,
      user: ROWS,
    });

    const stored = await written();
    const text = JSON.stringify(stored);
    for (const gone of [
      'responder name 0',
      'address',
      'note sealed 0',
      'text sealed 0',
      'theirs@example.org',
      'user name 0',
    ]) {
      expect([gone, text.includes(gone)]).toEqual([gone, false]);
    }
    expect(stored['responder']?.rows[0]).toMatchObject({ id, name: 'A former responder', status: 'left' });
    expect(await line.prisma.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      name: 'A former responder',
      status: 'disabled',
      passwordHash: null,
      responderId: null,
    });
    expect(await line.prisma.alert.count({ where: { responderId: id } })).toBe(1);
    expect(await line.module.get(VerifyJournalService, { strict: false }).verify()).not.toHaveProperty('problem');
    const told = await line.prisma.journalEntry.findMany({ where: { kind: 'person.erased' } });
    expect(told).toHaveLength(1);
    expect(Object.keys(told[0]?.data as object).sort()).toEqual(['responderId', 'tables']);
  });

  it('can be asked for again, and changes nothing', async () => {
    expect((await line.run('person:erase', '--responder', id)).code).toBe(0);
    expect((await written())['responder']?.rows[0]).toMatchObject({ name: 'A former responder' });
  });
});
