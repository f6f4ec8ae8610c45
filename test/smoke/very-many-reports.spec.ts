import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { DAY, HOUR } from '../../src/kernel/clock.js';
import { ForgetSourcesHandler } from '../../src/intake/held/forget-sources.handler.js';
import { ReportLimits } from '../../src/web/public/report-limits.js';
import { FormVisitor } from '../support/form-visitor.js';
import { Story } from '../support/story.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const OVERALL = 3;
const LIMITS = {
  smsPerSecond: 1000,
  smsDailyCap: 5000,
  reportsPerHour: 5,
  reportsPerDay: 20,
  reportsPerHourOverall: OVERALL,
};

/** One proxy, so that a test can say where somebody comes from. */
const WEB = {
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'https://vigil.example',
  trustedProxies: 1,
  onionUrl: null,
  onionListen: null,
  exitUrl: 'https://example.org/',
};

describe('very many reports at once hide no true one', () => {
  let vigil: TestVigil;
  let story: Story;
  let userId: string;
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    vigil = await TestVigil.start({ settings: { limits: LIMITS, web: WEB }, database });
    story = await Story.begin(vigil);
    const coordinator = await story.scene.coordinator('Nadia Example');
    userId = coordinator.userId;
    await vigil.prisma.contactMethod.deleteMany({ where: { responderId: coordinator.id } });
  }, 60_000);
  afterAll(async () => {
    await vigil.stop();
    await database.drop();
  });

  let house = 0;
  /** From a network of its own, at the last page of the form. */
  async function somebody(place?: string): Promise<FormVisitor> {
    house += 1;
    const visitor = new FormVisitor(vigil.app.getHttpServer(), `192.0.2.${String(house)}`);
    await visitor.toCheck(place === undefined ? { facility: 'LEI', q: 'leeds' } : { facility: place, q: '' });
    return visitor;
  }
  async function flood(): Promise<void> {
    for (let at = 0; at < OVERALL; at += 1) await (await somebody()).press({ go: 'send' });
  }
  const newest = () => vigil.prisma.incident.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const runsOf = (incidentId: string) => vigil.prisma.run.count({ where: { incidentId } });
  /** The clock moves by hours: each time anew. */
  const signedIn = () => Visitor.signedIn(vigil, userId);
  const tonight = async () => (await (await signedIn()).open('/console')).text;
  /** As a browser with scripts does it. */
  function solved(html: string): string {
    const [, salt = '', hash = '', most = '0'] =
      /data-salt="([^"]+)" data-hash="([^"]+)" data-most="(\d+)"/u.exec(html) ?? [];
    for (let number = 0; number < Number(most); number += 1) {
      const found = createHash('sha256')
        .update(`${salt}:${String(number)}`)
        .digest('hex');
      if (found === hash) return String(number);
    }
    throw new Error('There is nothing to work on in this page.');
  }

  it('in a flood nothing is lost: the page keeps the report, and keeps it with us at the press of a button', async () => {
    await flood();
    const mother = await somebody('DNI');
    expect(mother.html).toContain('Very many reports are arriving');
    await mother.press({ go: 'send' });
    expect(mother.page?.status).toBe(429);
    expect(Number(mother.page?.headers['retry-after'])).toBeGreaterThan(0);
    expect(mother.html).toContain('It did not go through this time');
    expect(mother.html).toContain('My friend rang last night.');
    const page = mother.page;
    await mother.press({ go: 'keep' });
    expect(mother.page?.status).toBe(303);
    // Pressed twice on a slow line: the same report, and the same truth.
    mother.page = page;
    await mother.press({ go: 'keep' });
    expect(mother.page?.status).toBe(303);
    await mother.open('/report/received');
    expect(mother.html).toContain('Someone reads it, later than usual');
    expect(mother.html).not.toContain('People on duty are being called');

    const kept = await newest();
    expect(kept).toMatchObject({ heldReason: 'flood', status: 'reported', facilityCode: 'DNI' });
    await vigil.settle();
    expect(await runsOf(kept.id)).toBe(0);
    const duty = await tonight();
    expect(duty).toContain('1 report kept back, nobody was paged');
    expect(duty).toContain('Very many reports arrive at once');
    expect(duty).not.toContain(kept.ref);
  });

  it('a true report of the same place afterwards is not taken for its duplicate, and pages', async () => {
    await vigil.advance(HOUR);
    const friend = await somebody('DNI');
    expect(friend.html).not.toContain('Very many reports are arriving');
    await friend.press({ go: 'send' });
    expect(friend.page?.status).toBe(303);
    await vigil.settle();
    const incident = await newest();
    expect(incident).toMatchObject({ heldReason: null, possibleDuplicateOfId: null });
    expect(await runsOf(incident.id)).toBeGreaterThan(0);
  });

  it('taken in, it is linked to what may be the same event, or else pages like any other', async () => {
    const kept = await vigil.prisma.incident.findFirstOrThrow({ where: { heldReason: 'flood' } });
    const original = await newest();
    const nadia = await signedIn();
    const page = await nadia.open('/console/held');
    expect(page.text).toContain(kept.ref);
    expect(page.text).not.toContain('My friend rang last night.');
    const after = await nadia.send('/console/held', { refs: kept.ref, do: 'take_in' });
    expect(after.text).toContain('1 report taken in.');
    expect(after.text).toContain('Nothing is kept back.');
    const taken = await vigil.prisma.incident.findUniqueOrThrow({ where: { id: kept.id } });
    expect(taken).toMatchObject({ heldReason: null, possibleDuplicateOfId: original.id });
    expect((await nadia.send('/console/held', { refs: kept.ref, do: 'take_in' })).text).toContain(
      '0 reports taken in. A colleague had dealt with 1 already.',
    );

    await vigil.advance(HOUR);
    await flood();
    const other = await somebody('HMI');
    await other.press({ go: 'keep' });
    const alone = await newest();
    await story.coordinator.ok(story.coordinator.post(`/incidents/${alone.ref}/take-in`, {}));
    await vigil.settle();
    expect(await runsOf(alone.id)).toBeGreaterThan(0);
    const again = await story.coordinator.post(`/incidents/${alone.ref}/take-in`, {});
    expect(again).toMatchObject({ status: 409, body: { code: 'not_held' } });
  });

  it('who did the work that machines shy away from is taken as usual, once for each form', async () => {
    await vigil.advance(HOUR);
    await flood();
    const friend = await somebody('WDI');
    await friend.press({ go: 'send' }, { proof: '1' });
    expect(friend.page?.status).toBe(429);
    await friend.press({ go: 'send' }, { proof: solved(friend.html) });
    expect(friend.page?.status).toBe(303);
    expect(await newest()).toMatchObject({ heldReason: null, facilityCode: 'WDI' });
    const other = await somebody('WDI');
    await other.press({ go: 'send' }, { proof: solved(other.html) });
    expect(other.page?.status).toBe(303);
    await vigil.settle();
  });

  it('what fills in a field that nobody sees is kept back, and never refused', async () => {
    await vigil.advance(HOUR);
    const autofilled = await somebody('NHI');
    await autofilled.press({ go: 'send' }, { website: 'https://example.org' });
    expect((await newest()).heldReason).toBeNull();
    const machine = await somebody('MDI');
    await machine.press({ go: 'send' }, { website: 'https://example.org' });
    expect(machine.page?.status).toBe(303);
    const kept = await newest();
    expect(kept.heldReason).toBe('trap');
    await vigil.settle();
    expect(await runsOf(kept.id)).toBe(0);
    const nadia = await signedIn();
    const page = await nadia.open(`/console/incidents/${kept.ref}`);
    expect(page.text).toContain('Kept back: nobody was paged.');
  });

  it('a muted network is kept back for a day, others are not; then nobody knows which network it was', async () => {
    await vigil.advance(HOUR);
    const address = '198.51.100.7';
    let told = '';
    const sender = async (place: string) => {
      const visitor = new FormVisitor(vigil.app.getHttpServer(), address);
      await visitor.toCheck({ facility: place, q: '' });
      await visitor.press({ go: 'send' });
      await visitor.open('/report/received');
      told = visitor.html;
      return newest();
    };
    const first = await sender('WEI');
    expect(first.heldReason).toBeNull();
    await story.coordinator.ok(story.coordinator.post(`/incidents/${first.ref}/mute-source`, {}));
    const second = await sender('AGI');
    expect(second.heldReason).toBe('muted');
    expect(told).toContain('Someone reads it, later than usual');
    const neighbour = await somebody('KVI');
    await neighbour.press({ go: 'send' });
    expect((await newest()).heldReason).toBeNull();
    await vigil.settle();
    expect(await runsOf(second.id)).toBe(0);
    const rows = JSON.stringify([
      await vigil.prisma.reportSource.findMany(),
      await vigil.prisma.mutedSource.findMany(),
      await vigil.prisma.limitCount.findMany(),
      await vigil.prisma.journalEntry.findMany({ select: { data: true } }),
    ]);
    expect(rows).not.toContain(address);

    vigil.clock.advance(DAY);
    expect((await story.coordinator.post(`/incidents/${first.ref}/mute-source`, {})).body).toMatchObject({
      code: 'source_unknown',
    });
    await vigil.app.get(ForgetSourcesHandler, { strict: false }).handle();
    expect(await vigil.prisma.reportSource.count()).toBe(0);
    expect(await vigil.prisma.mutedSource.count()).toBe(0);
    expect(await vigil.prisma.limitCount.count()).toBe(0);
    expect((await sender('FNI')).heldReason).toBeNull();
    await vigil.settle();
  });

  it('set aside together, they are dismissed with their reason, stay in the log, and their networks are muted', async () => {
    await vigil.advance(HOUR);
    await vigil.prisma.incident.updateMany({ where: { heldReason: { not: null } }, data: { status: 'dismissed' } });
    const refs: string[] = [];
    await (await somebody('LHI')).press({ go: 'send' }, { website: 'x' });
    for (const place of ['HDI', 'MKI']) {
      await (await somebody(place)).press({ go: 'send' }, { website: 'x' });
      refs.push((await newest()).ref);
    }
    const [first = '', second = ''] = refs;
    const nadia = await signedIn();
    await nadia.open('/console/held');
    expect((await nadia.send('/console/held', { do: 'set_aside' })).text).toContain('Tick at least one report.');
    await nadia.send('/console/held', { refs: first, do: 'set_aside' });
    const page = await nadia.send('/console/held', { refs: second, do: 'mute' });
    expect(page.text).toContain('1 report set aside. What comes from the networks of 1 is kept back for a day.');
    const incidents = await vigil.prisma.incident.findMany({
      where: { ref: { in: refs } },
      include: { verifications: true },
    });
    for (const { status, verificationStatus, verifications } of incidents) {
      expect({ status, verificationStatus }).toEqual({ status: 'dismissed', verificationStatus: 'hoax' });
      expect(verifications).toHaveLength(1);
    }
    expect(await vigil.prisma.mutedSource.count()).toBe(1);
  });

  it('what one process has counted holds for another', async () => {
    await vigil.advance(2 * HOUR);
    const other = await TestVigil.start({ settings: { limits: LIMITS }, database });
    try {
      other.clock.set(vigil.clock.now());
      await flood();
      expect(await other.app.get(ReportLimits, { strict: false }).floodUntil()).not.toBeNull();
      const there = await other.api().post('/reports', { facilityCode: 'LEI' });
      expect(there).toMatchObject({ status: 429, body: { code: 'flood_of_reports' } });
    } finally {
      await other.stop();
    }
  });
});
