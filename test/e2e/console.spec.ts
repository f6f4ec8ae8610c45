import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SubmitReportService } from '../../src/intake/submit-report.service.js';
import { MINUTE } from '../../src/kernel/clock.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('a night at the console', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let nadia: Visitor;
  let owen: Visitor;
  let ref: string;
  let phones: readonly string[];
  const at = (part = ''): string => `/console/incidents/${ref}${part}`;

  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    scene = new Scene(vigil);
    await scene.facilities();
    nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia')).userId);
    owen = await Visitor.signedIn(vigil, (await scene.coordinator('Owen')).userId);
    const joyce = await scene.responder('Joyce');
    const rhian = await scene.responder('Rhian', { roles: ['legal'] });
    await scene.person({ name: 'Dai', roles: ['local'] });
    phones = [joyce.phone, rhian.phone];
    await scene.responder('Bren', { region: 'north_west' });
    const triage = await scene.policy('Triage', [{ targets: [{ type: 'coordinators' }] }]);
    const region = await scene.policy('Region', [
      { targets: [{ type: 'region' }], quorum: { any: 2 } },
      { delaySeconds: 1_800, targets: [{ type: 'neighbours' }], quorum: { any: 2 } },
    ]);
    await scene.route(1, { trigger: 'reported' }, triage);
    await scene.route(2, { trigger: 'verified' }, region);
    const report = { facilityCode: 'LEI', narrative: 'He rang me. <b>They</b> told him.', relationship: 'friend' };
    const receipt = await vigil.app
      .get(SubmitReportService, { strict: false })
      .submit(report as never, { channel: 'web', submissionId: null });
    ref = receipt.reference;
    await vigil.settle();
  }, 120_000);
  afterAll(() => vigil.stop());

  it('lets nobody in without a sign-in', async () => {
    const stranger = new Visitor(vigil, null);
    for (const path of ['/console', '/console/incidents', '/console/log', at(), at('/release'), '/console/inbox']) {
      expect((await stranger.open(path)).location).toContain('/console/sign-in');
    }
  });

  it('shows first what nobody has, and gives it to whoever takes it', async () => {
    const tonight = await nadia.open('/console');
    expect(tonight.text).toContain('New report: nobody has it yet');
    expect(tonight.text).toContain(`${ref} Yorkshire and the Humber, prison`);
    const taken = await nadia.send(at('/claim'));
    expect(taken.text).toContain('You have it.');
    expect((await owen.open(at())).text).toContain('Nadia has it.');
    await vigil.settle();
    expect((await nadia.open('/console')).text).toContain('You have this report: check it');
  });

  it('shows what was reported, and writes down that it was read', async () => {
    const reports = await nadia.open(at('/reports'));
    expect(reports.html).toContain('He rang me. &lt;b>They&lt;/b> told him.');
    expect((await nadia.open(at())).text).toContain('Report read Nadia');
  });

  it('keeps what was typed when something is missing', async () => {
    const again = await nadia.sendOnly(at('/verification'), {
      status: 'corroborated',
      note: 'Two people, separately.',
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Say how it was checked: choose a method.');
    expect(again.html).toContain('>Two people, separately.</textarea>');
  });

  it('lets one direct source out only after a second coordinator has looked', async () => {
    await nadia.send(at('/verification'), { status: 'single_source', method: 'other', note: 'Spoke to him.' });
    const asking = await nadia.open(at('/release?level=region_headsup'));
    expect(asking.text).toContain('Ask a second coordinator');
    expect(asking.text).not.toContain('Page these');
    const asked = await nadia.send(at('/release'), {
      level: 'region_headsup',
      do: 'ask',
      people: '2',
      read: 'yes',
      note: 'Sure.',
    });
    expect(asked.text).toContain('You have asked');
    expect((await owen.open('/console')).text).toContain('An alert waits for your second look');
    expect((await nadia.open('/console')).text).toContain('Your alert waits for a second coordinator');
  });

  it('says exactly who is paged and what they read, and does nothing before it was read', async () => {
    const look = await owen.open(at('/release'));
    expect(look.text).toContain('Page these 2 people');
    expect(look.text).toContain('Vigil: alert for Yorkshire and the Humber. Code K7M4.');
    expect(look.text).toMatch(/Dai, local: no confirmed number/u);
    expect(look.text).toContain('“Sure.”');
    const unread = await owen.sendOnly(at('/release'), {
      level: 'region_headsup',
      do: 'confirm',
      people: '2',
      note: 'Fine.',
    });
    expect([unread.status, unread.html.includes('>Fine.</textarea>')]).toEqual([422, true]);
    const stale = await owen.sendOnly(at('/release'), {
      level: 'region_headsup',
      do: 'confirm',
      people: '9',
      read: 'yes',
    });
    expect(stale.text).toContain('The list has changed since you looked.');
    expect(await vigil.prisma.alert.count({ where: { run: { trigger: 'verified' } } })).toBe(0);
  });

  it('pages them, and shows who was asked, who was not, and what comes next', async () => {
    await owen.open(at('/release'));
    await owen.send(at('/release'), { level: 'region_headsup', do: 'confirm', people: '2', read: 'yes' });
    await vigil.settle();
    const page = await owen.open(at());
    expect(page.text).toContain('Step 1, everybody in the region');
    expect(page.text).toContain('2 asked: 2 silent.');
    expect(page.text).toContain('Step 2, the neighbouring regions');
    expect(page.text).toContain('All coordinators, by every channel');
    expect(page.text).toMatch(/Joyce Local\. Step 1/u);
    expect(page.text).toMatch(/Not asked, and why Dai/u);
    expect(page.text).toContain('0 of 2 coming');
  });

  it('starts the next step by hand, once, however often it is pressed', async () => {
    const page = await nadia.open(at());
    expect(page.text).toContain('Start step 2 now');
    const moved = await nadia.send(at('/escalate'), { expectedStep: '1' });
    expect(moved.text).toMatch(/Step 2, the neighbouring regions 1 asked/u);
    const old = await nadia.sendOnly(at('/escalate'), { expectedStep: '1' });
    expect([old.status, old.text.includes('Look again before you escalate')]).toEqual([409, true]);
    await vigil.settle();
  });

  it('is answered on the outbox page, and the answers stand at the console whole', async () => {
    const outbox = new Visitor(vigil, null);
    const phone = await outbox.open('/dev/outbox');
    expect(phone.text).toContain('Joyce');
    const number = phones[1] ?? '';
    const section = phone.html.split('<section').find((each) => each.includes(`value="${number}"`)) ?? '';
    const code = /name="quick" value="(\w{4}) LATER"/u.exec(section)?.[1] ?? '';
    const after = await outbox.send('/dev/outbox/answers', {
      number,
      text: `${code} yes, "on" my <way>`,
    });
    expect(after.text).toContain('YES received');
    await vigil.settle();
    const page = await nadia.open(at());
    expect(page.text).toContain('1 of 2 coming');
    expect(page.html).toContain('yes, &quot;on&quot; my &lt;way>');
  });

  it('takes an answer that came by word of mouth', async () => {
    const page = await nadia.open(at());
    const where = { status: 'waiting', step: 1, run: { trigger: 'verified' } };
    const waiting = await vigil.prisma.alert.findFirst({ where });
    expect(page.html).toContain(waiting?.id);
    await nadia.send(at('/answers'), { alertId: waiting?.id ?? '', answer: 'later', note: 'after work' });
    await vigil.settle();
    expect((await nadia.open(at())).text).toContain('in the console: “after work”');
  });

  it('lists the incident with its state and the newest entry, by filters in the address', async () => {
    const log = await nadia.open('/console/incidents');
    expect(log.text).toContain(`${ref} HMP Leeds, Yorkshire and the Humber`);
    expect(log.text).toContain('Responding, 1 of 2');
    expect((await nadia.open('/console/incidents?status=closed')).text).toContain('No incident fits this.');
    expect((await nadia.open('/console/incidents?q=leeds&since=2026-11-20')).text).toContain(ref);
    expect((await nadia.open('/console/incidents?status=nonsense&since=never')).text).toContain(ref);
  });

  it('reads the log entry by entry, each in words', async () => {
    const log = await nadia.open('/console/log');
    expect(log.text).toContain('Released');
    expect(log.text).toMatch(/Coming, Rhian/u);
    expect(log.text).toContain('Step 2 started by hand');
    expect(log.html).not.toMatch(/<b>[a-z]+\.[a-z_]+<\/b>/u);
  });

  it('tells an open page what is new', async () => {
    const ending = new AbortController();
    const response = await nadia.stream('/console/events?after=0', ending.signal);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    await nadia.open(at());
    await nadia.send(at('/notes'), { text: 'Rang the welfare line.' });
    while (!heard.includes('Note for coordinators added')) heard += (await reader?.read())?.value ?? '';
    expect(heard).toMatch(/event: entry\nid: \d+\ndata: \{"seq":\d+,"html":"<li class/u);
    expect(heard).not.toContain('Rang the welfare line.');
    ending.abort();
  });

  it('says what follows before it stands down, and those who were paged are told', async () => {
    const page = await nadia.open(at('/stand-down'));
    expect(page.text).toContain('Stand this incident down?');
    expect(page.text).toMatch(/3 people who were paged are told that it is over, once: 3 by text/u);
    await nadia.send(at('/stand-down'), { note: 'The family asked for quiet.' });
    await vigil.settle();
    const after = await nadia.open(at());
    expect(after.text).toContain('Stood down');
    expect(after.text).toContain('The family asked for quiet.');
    expect((await new Visitor(vigil, null).open('/dev/outbox')).text).toContain('is over. Please stop here.');
  });

  it('dismisses what was not what it seemed, with the finding and the reason', async () => {
    await nadia.open(at('/dismiss'));
    const missing = await nadia.sendOnly(at('/dismiss'), { note: 'He is alive.' });
    expect([missing.status, missing.text.includes('Choose what was found')]).toEqual([422, true]);
    const done = await nadia.send(at('/dismiss'), { status: 'not_a_death', note: 'He is alive.' });
    await vigil.settle();
    expect(done.text).toContain('Not a death');
    expect(done.text).toContain('Dismissed');
  });

  it('opens it again, and moves it to where it belongs', async () => {
    await nadia.open(at('/reopen'));
    expect((await nadia.send(at('/reopen'))).text).toContain('Being checked');
    const found = await nadia.open(at('/move?q=cardiff'));
    expect(found.text).toContain('HMP/YOI Cardiff');
    const moved = await nadia.send(at('/move'), { facilityCode: 'CFI' });
    expect(moved.text).toContain('HMP/YOI Cardiff');
    await vigil.settle();
  });

  it('keeps a text from a number that nobody has until somebody has dealt with it', async () => {
    const outbox = new Visitor(vigil, null);
    await outbox.open('/dev/outbox');
    await outbox.send('/dev/outbox/answers', { number: '+447700900999', text: 'who is <this>?' });
    expect((await owen.open('/console')).text).toContain('1 text in the inbox');
    const inbox = await owen.open('/console/inbox');
    expect(inbox.html).toContain('who is &lt;this>?');
    const action = /action="(\/console\/inbox\/[^"]+\/handled)"/u.exec(inbox.html)?.[1] ?? '';
    expect((await owen.send(action)).text).toContain('Nothing waits here.');
  });

  it('shows nothing of another region, and writes the refusal down', async () => {
    const scots = await Visitor.signedIn(vigil, (await scene.coordinator('Fiona', ['scotland'])).userId);
    for (const part of ['', '/reports', '/release', '/stand-down', '/move']) {
      expect((await scots.open(at(part))).status).toBe(403);
    }
    await scots.open('/console');
    expect((await scots.sendOnly(at('/notes'), { text: 'x' })).status).toBe(403);
    expect((await scots.open('/console/incidents')).text).not.toContain(ref);
    expect((await scots.open('/console/log')).text).not.toContain(ref);
    expect((await scots.open('/console')).text).toContain('Nothing needs you now.');
    expect(await vigil.prisma.journalEntry.count({ where: { kind: 'access.denied' } })).toBe(6);
  });

  it('has no page where there is none', async () => {
    expect((await nadia.open(at('/nonsense'))).status).toBe(404);
    expect((await nadia.open('/console/incidents/QQQQQQ')).status).toBe(404);
  });

  it('says nothing in red while all is well', async () => {
    vigil.clock.advance(5 * MINUTE);
    expect((await nadia.open('/console')).text).not.toContain('Steps do not start by themselves');
  });
});
