import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import { writeBackupFile } from '../../src/safekeeping/backup/make-backup.js';
import { restoreBackup } from '../../src/safekeeping/backup/restore-backup.js';
import type { Person } from '../support/scene.js';
import { Story } from '../support/story.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { NIGHT, TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const secrets = { current: randomBytes(32), previous: [] };

/** The server is lost at 02:30, and what was backed up then runs again on another one, ten hours later. */
describe('after a restore', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'vigil-restored-'));
  const file = path.join(folder, 'night.vigil');
  const databases: TestDatabase[] = [];
  let vigil: TestVigil;
  let first: Person;
  let second: Person;
  let nadia: string;
  let key: string;

  async function database(): Promise<TestDatabase> {
    const made = await createTestDatabase();
    databases.push(made);
    return made;
  }

  beforeAll(async () => {
    const lost = await database();
    vigil = await TestVigil.start({ database: lost, settings: { secrets } });
    const story = await Story.begin(vigil);
    [first, second] = [await story.scene.responder('Joyce'), await story.scene.responder('Kim')];
    key = await story.scene.key('coordinator');
    const coordinator = await story.scene.coordinator('Nadia Example');
    nadia = coordinator.userId;
    // Nobody else is paged: the two of the plan are what counts here.
    await vigil.prisma.contactMethod.deleteMany({ where: { responderId: coordinator.id } });
    const to = ({ id }: Person) => [{ type: 'responder', id }];
    const steps = [{ targets: to(first) }, { delaySeconds: 600, targets: to(second) }];
    await story.play(steps, { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(first.phone);
    // One that is on its way when the backup is made.
    await vigil.prisma.message.updateMany({ data: { status: 'queued', handedOffAt: null, sendingDeadline: null } });
    const source = { secrets, dataDir: folder, url: lost.url, now: NIGHT };
    await writeBackupFile(source, file);
    await vigil.stop();
    const found = await database();
    const queue = { redisUrl: null, prefix: 'trestored', deliveryConcurrency: 1 };
    await restoreBackup(
      { ...source, url: found.url, queue, now: plus(NIGHT, 10 * HOUR) },
      { file, replace: true, keepSending: false },
    );
    vigil = await TestVigil.start({ database: found, settings: { secrets }, now: plus(NIGHT, 10 * HOUR) });
    await vigil.settle();
  }, 120_000);
  afterAll(async () => {
    await vigil.stop();
    for (const each of databases) await each.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('nobody hears anything: what was waiting is too late, and what falls due waits', async () => {
    expect(vigil.twilio.store.texts.size).toBe(0);
    const messages = await vigil.prisma.message.findMany({ where: { responderId: first.id } });
    expect(new Set(messages.map(({ status }) => status))).toEqual(new Set(['expired']));
    const later = await vigil.prisma.message.findMany({ where: { responderId: second.id } });
    expect(later.map(({ status, failureCode }) => `${status} ${failureCode ?? ''}`)).toEqual([
      'queued sending_stopped',
    ]);
  });

  it('every page of the console says so', async () => {
    const page = await (await Visitor.signedIn(vigil, nadia)).open('/console');
    expect(page.text).toContain('Nothing leaves: texts, calls and e-mail are stopped.');
    expect(page.text).toContain('The operator restored a backup');
    expect(page.text).toContain('Let messages leave again');
  });

  it('once a coordinator lets messages leave, what still makes sense goes, once', async () => {
    await vigil.api(key).ok(vigil.api(key).post('/sending/resume', {}));
    expect(await vigil.prisma.sendingStop.count()).toBe(0);
    await vigil.settle();
    await vigil.twilio.expectSms(second.phone);
    await vigil.advance(MINUTE);
    const resumed = await vigil.prisma.journalEntry.findMany({ where: { kind: 'sending.resumed' } });
    expect(resumed).toHaveLength(3);
  });
});
