import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/web/console/evidence/evidence.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

const NARRATIVE = 'My son rang me, and then nobody did.';
const ALL = ['reports', 'words', 'names'] as const;

describe('an incident is written out as evidence', () => {
  let vigil: TestVigil;
  let story: Story;
  let desk: Visitor;
  let joyce: Person;
  let ref: string;
  const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeAll(async () => {
    const { userId, id } = await story.scene.coordinator('Nadia Example');
    await vigil.prisma.contactMethod.deleteMany({ where: { responderId: id } });
    desk = await Visitor.signedIn(vigil, userId);
    joyce = await story.scene.responder('Joyce Ŵood');
    const facility = story.place();
    await story.plan(facility, [{ targets: [{ type: 'responder', id: joyce.id }] }]);
    ref = await story.report(facility, { narrative: NARRATIVE, contact: { phone: '+447700900999' } });
    await vigil.settle();
    await story.release(ref);
    await vigil.twilio.expectSms(joyce.phone);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/notes`, { text: 'The chaplain was kind.' }));
    await desk.open(page());
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const page = (): string => `/console/incidents/${ref}/evidence`;
  async function file(parts: readonly string[]): Promise<Evidence> {
    const { bytes, headers } = await desk.file(page(), { purpose: 'inquest', parts, as: 'json' });
    expect(headers['content-disposition']).toBe(`attachment; filename="evidence-${ref}.json"`);
    return JSON.parse(bytes.toString('utf8')) as Evidence;
  }
  /** The program that goes to whoever gets the file, as they run it. */
  function verify(evidence: unknown, ...known: readonly string[]) {
    const name = path.join(folder, 'evidence.json');
    writeFileSync(name, typeof evidence === 'string' ? evidence : JSON.stringify(evidence, null, 1));
    const ran = spawnSync(process.execPath, ['src/web/assets/vigil-verify.mjs', name, ...known], { encoding: 'utf8' });
    return { code: ran.status, said: `${ran.stdout}${ran.stderr}` };
  }

  it('without names and words, unless they are asked for, and never with how to reach anybody', async () => {
    const bare = JSON.stringify(await file([]));
    for (const kept of [NARRATIVE, 'chaplain', 'Joyce', 'Nadia', '7700900']) expect(bare).not.toContain(kept);
    expect(bare).toContain('Responder 1');
    const whole = await file(ALL);
    const text = JSON.stringify(whole);
    for (const goes of [NARRATIVE, 'chaplain', 'Joyce Ŵood', 'Nadia Example']) expect(text).toContain(goes);
    expect(text).not.toContain('7700900');
    const asked = whole.records.people.filter(({ status }) => status !== 'excluded');
    expect(whole.records.sources).toMatchObject([{ report: 'report 1', judged: 'not_known', by: null }]);
    expect(asked).toMatchObject([{ name: 'Joyce Ŵood', messages: [{ channel: 'sms' }] }]);
  });

  it('the log says who wrote out what for whom; reading the reports counts as reading them', async () => {
    await file(['reports']);
    const { id } = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    const rows = await vigil.prisma.journalEntry.findMany({
      where: { incidentId: id },
      orderBy: { seq: 'desc' },
      take: 2,
    });
    expect(rows.map(({ kind }) => kind)).toEqual(['incident.exported', 'report.read']);
    expect(rows[0]?.data).toMatchObject({ purpose: 'inquest', parts: ['reports'] });
    expect((await desk.open(`/console/incidents/${ref}`)).text).toContain('Written out as evidence Nadia Example');
  });

  it('whoever gets it can check it with Node alone', async () => {
    const evidence = await file(ALL);
    const last = evidence.threads[0]?.entries.at(-1);
    const known = `${String(last?.seq)}:${last?.hash ?? ''}`;
    expect(verify(evidence, known)).toEqual({ code: 0, said: expect.stringContaining(`IN ORDER. The last entry is`) });
    expect(verify(evidence, `${String(last?.seq)}:${'0'.repeat(64)}`)).toMatchObject({ code: 1 });
    expect(verify(evidence, 'what?')).toMatchObject({ code: 2 });
    expect(verify('{"format": "other"}')).toMatchObject({ code: 2 });
    expect(verify('not JSON')).toMatchObject({ code: 2 });
  });

  it.each<[string, (evidence: Evidence) => unknown, RegExp]>([
    [
      'a word of the records',
      (all) => JSON.parse(JSON.stringify(all).replace('kind.', 'rude.')),
      /records were changed/,
    ],
    ['an entry left out', (all) => entries(all, (list) => list.filter((_, at) => at !== 3)), /left out or put in/],
    ['the first left out', (all) => entries(all, (list) => list.slice(1)), /left out or put in/],
    ['the last left out', (all) => entries(all, (list) => list.slice(0, -1)), /not the one that made this file/],
    ['two in another order', (all) => entries(all, ([a, b, ...rest]) => [b, a, ...rest]), /NOT IN ORDER/],
    [
      'the text of an entry',
      (all) =>
        entries(all, (list) =>
          list.map((one, at) => (at === 2 ? { ...one, canonical: one.canonical.replace('"at":"2', '"at":"1') } : one)),
        ),
      /hash does not fit/,
    ],
    [
      'another incident’s name',
      (all) => ({ ...all, threads: all.threads.map((one) => ({ ...one, incidentId: 'other' })) }),
      /another incident/,
    ],
    ['no entries at all', (all) => entries(all, () => []), /no entries/],
    ['no threads', ({ threads: _, ...rest }) => rest, /shape/],
  ])('a change is found: %s', async (_, change, said) => {
    const { code, said: output } = verify(change(await file(ALL)));
    expect([code, output]).toEqual([1, expect.stringMatching(said)]);
  });

  it('and with the file of an incident that was merged into it', async () => {
    const other = await story.report(story.place());
    await vigil.settle();
    await story.coordinator.ok(story.coordinator.post(`/incidents/${other}/merge`, { into: ref }));
    await vigil.settle();
    const evidence = await file([]);
    expect(evidence.threads.map((thread) => thread.ref)).toEqual([ref, other]);
    expect(verify(evidence).code).toBe(0);
  });

  it('as a document: a tagged PDF with its language and title', async () => {
    const { bytes, headers } = await desk.file(page(), { purpose: 'family', parts: ALL, as: 'pdf' });
    expect(headers['content-type']).toBe('application/pdf');
    const text = bytes.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    for (const mark of ['/MarkInfo', '/StructTreeRoot', '/Lang (en-GB)', '/DisplayDocTitle true'])
      expect(text).toContain(mark);
  });

  it('says what is missing', async () => {
    const refused = await desk.sendOnly(page(), { parts: 'names', as: 'pdf' });
    expect([refused.status, refused.text.includes('Say who it is for.')]).toEqual([422, true]);
    expect(refused.html).toMatch(/value="names"[^>]*checked/u);
  });
});

type Entry = Evidence['threads'][number]['entries'][number];

function entries(all: Evidence, change: (list: readonly Entry[]) => readonly (Entry | undefined)[]): unknown {
  const [own, ...rest] = all.threads;
  return { ...all, threads: [{ ...own, entries: change(own?.entries ?? []) }, ...rest] };
}
