import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { normalisePlace } from '../../../src/directory/find-facility.js';
import { NodeSealing } from '../../../src/platform/crypto/node-sealing.js';
import { renewTable } from '../../../src/safekeeping/rotation/renew-table.js';
import { RENEWALS } from '../../../src/safekeeping/rotation/renewal.js';
import { fillEveryTable, wordsOf } from '../../support/every-table.js';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { CommandLine } from '../cli/command-line.js';

/** More than one batch in each table. */
const ROWS = 620;
const [OLD, NEW] = [randomBytes(32), randomBytes(32)];
const both = { current: NEW, previous: [OLD] };
const quiet = { dryRun: false, onProgress: () => undefined };

describe('keys:rotate, with every table filled', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let line: CommandLine;
  const open = (secrets: { current: Buffer; previous: readonly Buffer[] }) =>
    CommandLine.start({ database, settings: { secrets } });

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await fillEveryTable(client, new NodeSealing({ current: OLD, previous: [] }), ROWS);
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** Values that the new secret alone opens, and hashes that it makes. */
  async function underTheNewSecret(): Promise<{ seals: number; hashes: number }> {
    const sealing = new NodeSealing({ current: NEW, previous: [] });
    const found = { seals: 0, hashes: 0 };
    for (const { table, key, sealed, hashes } of RENEWALS) {
      if (table === 'retired_key') continue;
      const { rows } = await client.query<Record<string, string>>(`SELECT * FROM "${table}"`);
      for (const row of rows) {
        for (const { column, field } of sealed) {
          if (!row[column]?.startsWith(`v1.${sealing.keyId}.`)) continue;
          const text = sealing.open({ field, id: row[key] ?? '' }, row[column]);
          expect(text).toMatch(new RegExp(`^${wordsOf(table, column, 0).replace('0', String.raw`\d+`)}$`, 'u'));
          found.seals += 1;
          for (const hash of hashes.filter(({ of }) => of === column)) {
            if (
              row[hash.column] === sealing.blindIndex(hash.purpose, hash.folded ? (normalisePlace(text) ?? '') : text)
            )
              found.hashes += 1;
          }
        }
      }
    }
    return found;
  }
  const SEALS = RENEWALS.filter(({ table }) => table !== 'retired_key').reduce(
    (sum, { sealed }) => sum + sealed.length,
    0,
  );
  const HASHES = RENEWALS.reduce((sum, { hashes }) => sum + hashes.length, 0);

  it('counts what it would do, and does nothing', async () => {
    line = await open(both);
    const ran = await line.json('keys:rotate', '--dry-run');
    expect(ran).toMatchObject({ dryRun: true, isDone: false });
    const tables = ran['tables'] as { table: string; renewed: number }[];
    expect(tables.filter(({ table }) => table !== 'retired_key').map(({ renewed }) => renewed)).toEqual(
      RENEWALS.filter(({ table }) => table !== 'retired_key').map(() => ROWS),
    );
    expect(await underTheNewSecret()).toEqual({ seals: 0, hashes: 0 });
    await line.stop();
  });

  it('says in doctor that the old secret is needed', async () => {
    line = await open(both);
    expect((await line.run('doctor')).out).toMatch(
      /^TO DO +secret: \d+ stored values still need VIGIL_SECRET_PREVIOUS/mu,
    );
    await line.stop();
  });

  it('refuses while a process runs that does not know the new secret', async () => {
    const late = await open({ current: OLD, previous: [] });
    await late.prisma.user.count();
    line = await open(both);
    const ran = await line.run('keys:rotate');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('Restart every process with the new one');
    await line.stop();
    await late.stop();
  });

  it('is broken off in the middle of a batch, and goes on', async () => {
    const sealing = new NodeSealing(both);
    const killed = new pg.Client({ connectionString: database.url });
    killed.on('error', () => undefined);
    await killed.connect();
    const { rows } = await killed.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const report = RENEWALS.find(({ table }) => table === 'report');
    if (report === undefined) throw new Error('Reports hold something sealed.');
    const ended = renewTable(killed, report, sealing, {
      dryRun: false,
      // After the first batch, while the second is on its way.
      onProgress: () => void client.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]),
    });
    await expect(ended).rejects.toThrow();
    const half = await underTheNewSecret();
    expect(half.seals).toBeGreaterThan(0);
    expect(half.seals).toBeLessThan(ROWS * 3);

    line = await open(both);
    const ran = await line.run('keys:rotate');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('VIGIL_SECRET_PREVIOUS can be removed where it is set');
    expect(await underTheNewSecret()).toEqual({ seals: SEALS * ROWS, hashes: HASHES * ROWS });
    expect((await line.run('doctor')).out).toMatch(/^note +secret: .*VIGIL_SECRET_PREVIOUS can be removed/mu);
    expect(await line.prisma.journalEntry.count({ where: { kind: 'keys.rotated' } })).toBe(1);
  });

  it('finds nothing to do the second time', async () => {
    const before = await client.query('SELECT id, narrative_sealed FROM report ORDER BY id');
    const ran = await line.json('keys:rotate');
    expect(ran).toMatchObject({ isDone: true });
    expect((ran['tables'] as { renewed: number }[]).every(({ renewed }) => renewed === 0)).toBe(true);
    expect((await client.query('SELECT id, narrative_sealed FROM report ORDER BY id')).rows).toEqual(before.rows);
    await line.stop();
  });

  it('is content without the old secret', async () => {
    line = await open({ current: NEW, previous: [] });
    expect((await line.run('doctor')).out).toMatch(/^ok +secret: Everything stored is sealed under VIGIL_SECRET/mu);
    await line.stop();
  });

  it('loses no write that comes between: what somebody else holds is left for the next look', async () => {
    const writer = new pg.Client({ connectionString: database.url });
    await writer.connect();
    const third = new NodeSealing({ current: randomBytes(32), previous: [NEW] });
    const renewal = RENEWALS.find(({ table }) => table === 'incident_note');
    if (renewal === undefined) throw new Error('Notes are sealed.');
    const { rows } = await writer.query<{ id: string }>('SELECT id FROM incident_note ORDER BY id LIMIT 1');
    const id = rows[0]?.id ?? '';
    await writer.query('BEGIN');
    await writer.query('UPDATE incident_note SET text_sealed = $2 WHERE id = $1', [
      id,
      third.seal({ field: 'incident_note.text', id }, 'written just now'),
    ]);
    expect((await renewTable(client, renewal, third, quiet)).renewed).toBe(ROWS - 1);
    await writer.query('COMMIT');
    expect((await renewTable(client, renewal, third, quiet)).renewed).toBe(0);
    const kept = await writer.query<{ text_sealed: string }>('SELECT text_sealed FROM incident_note WHERE id = $1', [
      id,
    ]);
    expect(third.open({ field: 'incident_note.text', id }, kept.rows[0]?.text_sealed ?? '')).toBe('written just now');
    await writer.end();
  });

  it('leaves what nothing opens as it is, says so, and does not call it done', async () => {
    const stranger = new NodeSealing({ current: randomBytes(32), previous: [] });
    const { rows } = await client.query<{ id: string }>('SELECT id FROM alert LIMIT 1');
    const id = rows[0]?.id ?? '';
    const lost = stranger.seal({ field: 'alert.note', id }, 'lost');
    await client.query('UPDATE alert SET note_sealed = $2 WHERE id = $1', [id, lost]);
    line = await open({ current: NEW, previous: [] });
    const ran = await line.run('keys:rotate');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('alert: 1 rows hold something that no known secret opens');
    const kept = await client.query<{ note_sealed: string }>('SELECT note_sealed FROM alert WHERE id = $1', [id]);
    expect(kept.rows[0]?.note_sealed).toBe(lost);
    expect((await line.run('doctor')).out).toMatch(/^TO DO +secret: .*cannot be read/mu);
    await line.stop();
  });
});
