import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR } from '../../src/kernel/clock.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const CALL = {
  go: 'send',
  channel: 'phone',
  language: 'cy',
  narrative: 'She says her brother did not ring.',
  facility: 'LEI',
  q: 'leeds',
  when: 'last_night',
  saidOn: '2026-11-21',
  relationship: 'other_family',
  reach: 'code',
  consent: 'agreed',
} as const;

describe('a coordinator takes down what somebody says on the telephone', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let owen: Visitor;
  let nadia: Visitor;
  let owenId: string;

  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false, settings: { limits: onlyOne() } });
    scene = new Scene(vigil);
    await scene.facilities();
    owenId = (await scene.coordinator('Owen')).userId;
    owen = await Visitor.signedIn(vigil, owenId);
    nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia')).userId);
    await scene.route(
      1,
      { trigger: 'reported' },
      await scene.policy('Triage', [{ targets: [{ type: 'coordinators' }] }]),
    );
  }, 120_000);
  afterAll(() => vigil.stop());

  const formId = (html: string): string => /name="form" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const reports = () => vigil.prisma.report.findMany({ orderBy: { createdAt: 'asc' } });

  it('is one press away from every page of the console, for coordinators alone', async () => {
    expect((await owen.open('/console')).html).toContain('href="/console/report"');
    expect((await new Visitor(vigil, null).open('/console/report')).location).toContain('/console/sign-in');
  });

  it('has every question with its script on one page', async () => {
    const page = await owen.open('/console/report');
    expect(page.text).toContain('“What made you ring us? Tell me as much or as little as you want.”');
    expect(page.text).toContain('Why we ask: It decides who we call first.');
    expect(page.text).toContain('If they are in distress');
    expect(page.text).toContain('Say no name, no initials');
  });

  it('searches and misses without losing a word', async () => {
    await owen.open('/console/report');
    const found = await owen.send('/console/report', { ...CALL, go: 'search', facility: '', consent: '' });
    expect(found.status).toBe(200);
    expect(found.text).toContain('HMP Leeds');
    expect(found.html).toContain('>She says her brother did not ring.</textarea>');
    const missed = await owen.send('/console/report', {
      ...CALL,
      channel: '',
      consent: '',
      narrative: '',
      clock: 'soon',
    });
    expect(missed.status).toBe(422);
    for (const words of ['Choose how the report came.', 'Write a few words,', 'Say whether they agree']) {
      expect(missed.text).toContain(words);
    }
    expect(missed.html).toMatch(/value="LEI" checked/);
    expect(await reports()).toEqual([]);
  });

  it('keeps it once, however often it is pressed, with its channel and who took it', async () => {
    const form = formId((await owen.open('/console/report')).html);
    const kept = await owen.send('/console/report', { ...CALL, form });
    expect(kept.text).toContain('Kept. Coordinators are being called.');
    await owen.open('/console/report');
    await owen.send('/console/report', { ...CALL, form });
    const [report, ...others] = await reports();
    expect(others).toEqual([]);
    expect(report).toMatchObject({
      channel: 'phone',
      takenById: owenId,
      keepingConsent: 'agreed',
      language: 'cy',
      facilityCode: 'LEI',
      relationship: 'other_family',
      contactSealed: null,
    });
    const entry = await vigil.prisma.journalEntry.findFirstOrThrow({ where: { kind: 'report.received' } });
    expect([entry.actor, entry.data]).toEqual([
      `user:${owenId}`,
      { reportId: report?.id, channel: 'phone', consent: 'agreed' },
    ]);
    await vigil.settle();
    expect(await vigil.prisma.run.count()).toBe(1);
  });

  it('is counted by no limit of the public', async () => {
    const { html } = await owen.open('/console/report');
    await owen.send('/console/report', { ...CALL, facility: 'unknown', form: formId(html) });
    const again = await owen.open('/console/report');
    const kept = await owen.send('/console/report', { ...CALL, facility: 'unknown', form: formId(again.html) });
    expect(kept.text).toContain('Kept.');
    expect(await reports()).toHaveLength(3);
  });

  it('gives the code to be read out, to whoever took it, on a press, for half an hour', async () => {
    const { ref } = await vigil.prisma.incident.findFirstOrThrow({ orderBy: { createdAt: 'asc' } });
    const path = `/console/report/taken/${ref}`;
    expect((await owen.open(path)).html).not.toMatch(/<b class="mono">\d{4}/);
    const shown = await owen.sendOnly(path, { show: 'code' });
    const groups = [...shown.html.matchAll(/<b class="mono">(\d{4})<\/b> ([a-z, ]+)/g)];
    expect(groups).toHaveLength(4);
    expect(groups[0]?.[2]?.split(', ')).toHaveLength(4);
    const code = groups.map(([, digits]) => digits).join('');
    const opened = await vigil.http.post('/receipt').type('form').send({ code });
    expect(opened.text).toContain(ref);
    expect((await nadia.open(path)).status).toBe(404);
    vigil.clock.advance(0.6 * HOUR);
    expect((await owen.open(path)).status).toBe(404);
  });

  it('shows on the incident, its reports and its log how it came', async () => {
    const { ref } = await vigil.prisma.incident.findFirstOrThrow({ orderBy: { createdAt: 'asc' } });
    const incident = await nadia.open(`/console/incidents/${ref}`);
    expect(incident.text).toContain(', by phone, taken by Owen.');
    expect(incident.text).toMatch(/Report received Owen, #1 By phone\./);
    const read = await nadia.open(`/console/incidents/${ref}/reports`);
    expect(read.text).toContain(', by phone, taken by Owen');
    expect(read.text).toContain('They know that we keep this, and agree');
  });

  it('has a script to print that asks the same', async () => {
    const script = await owen.open('/console/report/script');
    expect(script.text).toContain('Where was the person held?');
    expect(script.text).toContain('Yes, they have been told');
    expect(script.text).toContain('I don’t know');
  });
});

function onlyOne() {
  return { smsPerSecond: 1000, smsDailyCap: 1000, reportsPerHour: 1, reportsPerDay: 1, reportsPerHourOverall: 1 };
}
