import { beforeAll, describe, expect, it } from '@jest/globals';
import { DAY } from '../../src/kernel/clock.js';
import { RetentionHandler } from '../../src/safekeeping/retention/retention.handler.js';
import type { Api } from '../support/api.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

const WORDS = 'Zebedee Flint was on the second landing.';

describe('what was written goes when its time is up', () => {
  let vigil: TestVigil;
  let story: Story;
  let admin: Api;
  let userId: string;
  withStory((system, begun) => {
    vigil = system;
    story = begun;
  });
  beforeAll(async () => {
    const nadia = await story.scene.coordinator('Nadia Example');
    userId = nadia.userId;
    await vigil.prisma.contactMethod.deleteMany({ where: { responderId: nadia.id } });
    admin = vigil.api(await story.scene.key('admin'));
  });

  /** Sessions end overnight. */
  const nadia = () => Visitor.signedIn(vigil, userId);
  /** What the queue calls once a day. */
  const night = () => vigil.app.get(RetentionHandler, { strict: false }).handle();
  const { ok } = { ok: (answer: ReturnType<Api['post']>) => admin.ok(answer) };
  const stranger = () => new Visitor(vigil, null);

  async function reported(): Promise<{ ref: string; code: string; reportId: string }> {
    const body = {
      placeText: `A place of its own, ${Math.random()}`,
      narrative: WORDS,
      contact: { name: 'Zoe', phone: '07700 900456' },
      topics: ['ipp'],
    };
    const { receiptCode: code, reference: ref } = await ok(vigil.api().post('/reports', body));
    await vigil.settle();
    const [reportId] = (await ok(admin.get(`/incidents/${ref}`))).reports;
    const page = await stranger().send('/receipt', { code });
    const hidden = (name: string): string =>
      new RegExp(`name="${name}" value="([^"]+)"`, 'u').exec(page.html)?.[1] ?? '';
    const letter = { mailbox: hidden('mailbox'), message: hidden('message'), text: 'He was Zebedee to us.' };
    expect((await stranger().send('/receipt', letter)).status).toBe(200);
    await ok(admin.post(`/incidents/${ref}/triage`, { claim: true }));
    await ok(admin.post(`/incidents/${ref}/notes`, { text: 'Zebedee’s sister rings at nine.' }));
    return { ref, code, reportId };
  }
  const close = (ref: string) => ok(admin.post(`/incidents/${ref}/close`));
  const reports = async (ref: string) => ok(admin.get(`/incidents/${ref}/reports`));
  const preview = async (table: string) => {
    const { items } = await ok(admin.get('/retention'));
    return (items as { table: string; rows: number; held: number }[]).find((each) => each.table === table);
  };
  const shown = async (path: string): Promise<string> => (await (await nadia()).open(path)).text;

  it('coordinators are told a week before; then words, contact and mailbox are gone, and every page says so', async () => {
    const { ref, code } = await reported();
    await close(ref);
    const path = `/console/incidents/${ref}`;
    expect(await shown(path)).toContain('The words of reports and the mailbox go on Friday 19 February 2027.');
    expect(await shown('/console')).not.toContain('are deleted within a week');

    await vigil.advance(84 * DAY);
    expect(await shown('/console')).toContain('The words of 1 incident are deleted within a week');
    expect(await shown('/console/keeping')).toContain(ref);
    await night();
    expect((await reports(ref))[0]).toMatchObject({ narrative: WORDS, emptiedAt: null });

    await vigil.advance(6 * DAY);
    expect(await preview('report')).toMatchObject({ rows: 1, held: 0 });
    await night();
    const [report] = await reports(ref);
    expect(report).toMatchObject({ narrative: null, contact: null, placeText: null, emptiedWhy: 'time_up' });
    expect(report).toMatchObject({ topics: ['ipp'] });
    expect(await ok(admin.get(`/incidents/${ref}`))).toMatchObject({
      wordsGoAt: null,
      wordsEmptiedAt: report.emptiedAt,
    });

    const page = await shown(path);
    expect(page).toContain('The words of its reports were deleted, as promised');
    expect(page).toContain('were deleted on Friday 19 February, as promised.');
    expect(page).toContain('Zebedee’s sister rings at nine.');
    const said = await shown(`${path}/reports`);
    expect(said).toContain(
      'The words of this report, and how to reach the person, were deleted on Friday 19 February, as promised.',
    );
    expect(said).not.toContain('Zebedee');
    expect(await shown(`${path}/mailbox`)).toContain(
      'What was written here was deleted on Friday 19 February, as promised.',
    );
    const back = await stranger().send('/receipt', { code });
    expect(back.text).toContain('What you told us, and what was written here, was deleted on Friday 19 February');
    expect(back.text).not.toContain('Nobody has written to you yet');
    expect(await shown('/console')).not.toContain('are deleted within a week');

    await vigil.advance(275 * DAY);
    await night();
    expect(await shown(path)).not.toContain('rings at nine');
    expect(await shown(path)).toContain('The notes of coordinators were deleted, as promised');
    expect(await story.kinds(ref)).toEqual(
      expect.arrayContaining(['incident.words_emptied', 'incident.notes_emptied']),
    );
  });

  it('one that was opened again keeps its words', async () => {
    const { ref } = await reported();
    await close(ref);
    await vigil.advance(80 * DAY);
    await ok(admin.post(`/incidents/${ref}/reopen`));
    await vigil.advance(30 * DAY);
    await night();
    expect((await reports(ref))[0]).toMatchObject({ narrative: WORDS });
    await close(ref);
    await vigil.advance(90 * DAY);
    await night();
    expect((await reports(ref))[0]).toMatchObject({ narrative: null });
  });

  it('words of one merged into another wait for the other', async () => {
    const [{ ref }, { ref: into }] = [await reported(), await reported()];
    await ok(admin.post(`/incidents/${ref}/merge`, { into }));
    await vigil.advance(100 * DAY);
    await night();
    expect((await reports(ref))[0]).toMatchObject({ narrative: WORDS });
    await close(into);
    await vigil.advance(90 * DAY);
    await night();
    expect((await reports(ref))[0]).toMatchObject({ narrative: null });
  });

  it('a legal hold keeps everything, against erasure too, and is looked at again, but never ends by itself', async () => {
    const { ref, reportId } = await reported();
    await close(ref);
    const desk = await nadia();
    const path = `/console/incidents/${ref}`;
    await desk.open(path);
    const missing = await desk.send(`${path}/legal-hold`, { reason: '', note: 'The coroner has written.' });
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('The coroner has written.');
    expect(
      (await desk.send(`${path}/legal-hold`, { reason: 'inquest', note: 'The coroner has written.' })).status,
    ).toBe(200);
    const page = await shown(path);
    expect(page).toContain('Legal hold: nothing of this incident is deleted. An inquest.');
    expect(page).toContain('The coroner has written.');
    const again = await story.coordinator.post(`/incidents/${ref}/legal-hold`, { reason: 'court_case' });
    expect([again.status, again.body.code]).toEqual([409, 'already_on_hold']);

    await vigil.advance(84 * DAY);
    expect(await shown('/console')).not.toContain('are deleted within a week');
    await vigil.advance(300 * DAY);
    expect(await preview('report')).toMatchObject({ rows: 0, held: 1 });
    await night();
    expect((await reports(ref))[0]).toMatchObject({ narrative: WORDS });
    expect(await shown(path)).toContain('rings at nine');
    const erased = await admin.post(`/incidents/${ref}/reports/${reportId}/erase`, { reason: 'reporter_asked' });
    expect([erased.status, erased.body.code]).toEqual([409, 'legal_hold']);
    expect(erased.body.detail).toContain('inquest');

    expect(await shown('/console')).toContain('A legal hold is to be looked at');
    await ok(story.coordinator.post(`/incidents/${ref}/legal-hold/review`, { reviewOn: undefined }));
    expect(await shown('/console')).not.toContain('A legal hold is to be looked at');

    expect((await story.coordinator.post(`/incidents/${ref}/legal-hold/lift`, {})).status).toBe(400);
    const lifted = await ok(
      story.coordinator.post(`/incidents/${ref}/legal-hold/lift`, { reason: 'The inquest is over.' }),
    );
    expect(lifted.legalHold).toBeNull();
    await night();
    expect((await reports(ref))[0]).toMatchObject({ narrative: null });
    const kinds = await story.kinds(ref);
    expect(kinds.filter((kind) => /hold|held_by|emptied/u.test(kind))).toEqual([
      'incident.held_by_law',
      'incident.hold_reviewed',
      'incident.hold_lifted',
      'incident.words_emptied',
      'incident.notes_emptied',
    ]);
    const journal = JSON.stringify(await vigil.prisma.journalEntry.findMany({ select: { data: true } }));
    expect(journal).not.toMatch(/coroner|Zebedee|inquest is over/u);
  });

  it('a report is erased on request: words, contact, mailbox and code; what is counted stays', async () => {
    const { ref, code, reportId } = await reported();
    const before = await ok(admin.get('/stats'));
    expect(
      (await story.coordinator.post(`/incidents/${ref}/reports/${reportId}/erase`, { reason: 'reporter_asked' }))
        .status,
    ).toBe(403);
    expect((await admin.post(`/incidents/${ref}/reports/${reportId}/erase`, { reason: 'because' })).status).toBe(400);
    await ok(admin.post(`/incidents/${ref}/reports/${reportId}/erase`, { reason: 'reporter_asked' }));
    await ok(admin.post(`/incidents/${ref}/reports/${reportId}/erase`, { reason: 'reporter_asked' }));
    expect((await reports(ref))[0]).toMatchObject({
      narrative: null,
      contact: null,
      placeText: null,
      emptiedWhy: 'asked',
      topics: ['ipp'],
    });
    expect(await shown(`/console/incidents/${ref}/reports`)).toContain('because somebody asked for it');
    expect((await stranger().send('/receipt', { code })).text).not.toContain(ref);
    expect(await vigil.prisma.mailboxMessage.count({ where: { reportId } })).toBe(0);
    expect(await ok(admin.get('/stats'))).toEqual(before);
    expect((await story.kinds(ref)).filter((kind) => kind === 'report.erased')).toHaveLength(1);
  });
});
