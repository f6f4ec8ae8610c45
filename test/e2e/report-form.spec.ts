import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR } from '../../src/kernel/clock.js';
import { FormVisitor } from '../support/form-visitor.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';

let app: PublicApp;
beforeAll(async () => {
  app = await startPublicApp({ reportsPerHour: 100, reportsPerDay: 100, reportsPerHourOverall: 500 });
});
afterAll(() => app.close());

const visitor = (address?: string) => new FormVisitor(app.server, address);
const lastSent = () => app.reports.sent.at(-1);

describe('the report form', () => {
  it('takes a person from the first page to the code, one question a page', async () => {
    const mother = visitor();
    await mother.open('/report');
    expect(mother.heading).toBe('Has someone died in custody?');
    await mother.press({});
    expect(mother.heading).toBe('Where was the person held?');
    await mother.press({ go: 'search' }, { q: 'pentonvile' });
    expect(mother.html).toContain('We found one place close to “pentonvile”.');
    expect(mother.html).toContain('Prison for men. London');
    await mother.next({ q: 'pentonvile', facility: 'PVI' });
    expect(mother.heading).toBe('What made you contact us?');
    await mother.next({ narrative: 'He did not ring.\r\nHe always rings.' });
    await mother.next({ when: 'last_night' });
    await mother.next({ directness: 'told_by_witness' });
    await mother.next({ relationship: 'next_of_kin' });
    await mother.next({ nokStatus: 'family' });
    await mother.next({ childrenAffected: 'not_said' });
    await mother.next({ othersAtRisk: ['cellmate_or_neighbour', 'shared_hazard'], dangerText: 'the man next door' });
    await mother.next({ urgentNeeds: 'faith_burial_timing' });
    await mother.next({ topics: ['ipp', 'race'] });
    await mother.next({ reach: 'contact', phone: '07700 900147', name: 'Ama' });
    expect(mother.heading).toBe('Read it through before you send');
    for (const said of [
      'HMP/YOI Pentonville',
      'He always rings.',
      'In the night to Saturday 21 November 2026',
      '07700 900147',
    ]) {
      expect(mother.html).toContain(said);
    }
    const sent = await mother.press({ go: 'send' });
    expect([sent.status, sent.headers['location']]).toEqual([303, '/report/received']);
    expect(lastSent()?.meta).toEqual({
      channel: 'web',
      submissionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      held: null,
      source: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(lastSent()?.input).toMatchObject({
      facilityCode: 'PVI',
      narrative: 'He did not ring.\nHe always rings.\n\nAnyone in danger now: the man next door',
      relationship: 'next_of_kin',
      nokStatus: 'family_is_reporter',
      othersAtRisk: ['cellmate_or_neighbour', 'shared_hazard'],
      urgentNeeds: ['faith_burial_timing'],
      topics: ['ipp', 'race'],
      contact: { name: 'Ama', phone: '07700 900147', voicemailOk: false },
      language: 'en',
    });
    expect(lastSent()?.input.childrenAffected).toBeUndefined();
    await mother.open('/report/received');
    expect(mother.html).toContain('<span>4829</span> <span>1730</span> <span>5526</span>');
    expect(mother.html).toContain('By 03:52, someone should have read it');
  });

  it('asks for two answers and takes “I’d rather not say” for the second', async () => {
    const person = visitor();
    await person.open('/report');
    await person.press({});
    expect((await person.next()).status).toBe(422);
    expect(person.html).toContain('<a href="#f-facility">Choose a place, or write it.</a>');
    expect(person.html).toContain('id="f-facility"');
    await person.next({ facility: 'unknown' });
    expect((await person.next()).status).toBe(422);
    await person.next({ toldSkip: 'yes' });
    await person.press({ go: 'end' });
    await person.press({ go: 'send' });
    expect(lastSent()?.input).toEqual({ placeText: 'Not known', language: 'en' });
  });

  it('notes what follows before the hard questions, and lets a person miss them all', async () => {
    const person = visitor();
    await person.open('/report');
    await person.press({});
    expect(person.html).not.toContain('Before you go on');
    await person.next({ facility: 'unknown' });
    expect(person.html).toContain('none asks how they died. Numbers to ring are <a href="#help">below</a>');
    expect(person.html.indexOf('Miss these questions')).toBeLessThan(person.html.indexOf('<textarea'));
    expect(person.html).not.toContain('This one we need');
    await person.press({ go: 'miss' });
    expect(person.heading).toBe('Who are you to the person who died?');
    await person.press({ go: 'back' });
    expect(person.heading).toBe('What made you contact us?');
    await person.press({ go: 'miss' }, { narrative: 'Half a sen' });
    await person.press({ go: 'end' });
    expect(person.html).toContain('Half a sen');
    await person.press({ change: 'told' });
    expect(person.html).not.toContain('Before you go on');
    await person.press({ go: 'next' }, { toldSkip: 'yes' });
    await person.press({ go: 'send' });
    expect(lastSent()?.input).toEqual({ placeText: 'Not known', language: 'en' });
  });

  it('searches first when a name was typed and nothing chosen', async () => {
    const person = visitor();
    await person.open('/report');
    await person.press({});
    await person.next({ q: 'belmarsh' });
    expect(person.html).toContain('HMP/YOI Belmarsh');
    await person.press({ go: 'search' }, { q: 'zzzzzz' });
    expect(person.html).toContain('We found no place like “zzzzzz”. You can write it below');
    await person.next({ q: 'zzzzzz', placeText: 'the cells under the old court' });
    expect(person.heading).toBe('What made you contact us?');
  });

  it('loses nothing on the way back, by Change, or in another language', async () => {
    const person = visitor();
    await person.toCheck();
    await person.press({ change: 'when' });
    expect(person.heading).toBe('When did it happen?');
    await person.press({ go: 'stay' }, { when: 'day', day: '3', month: 'Nov' }, '/cy/report');
    expect(person.heading).toBe('Pryd digwyddodd hyn?');
    expect(person.html).toContain('value="Nov"');
    await person.press({ go: 'back' }, { when: 'day', day: '3', month: 'Tachwedd' });
    expect(person.html).toContain('My friend rang last night.');
    expect(person.html).toContain('Mawrth 3 Tachwedd 2026');
    await person.press({ go: 'back' });
    await person.press({ go: 'next' }, { reach: 'code' });
    const sent = await person.press({ go: 'send' });
    expect(sent.headers['location']).toBe('/cy/report/received');
    expect(lastSent()?.input).toMatchObject({ language: 'cy', narrative: 'My friend rang last night.' });
    await person.open('/cy/report/received');
    expect(person.heading).toBe('Diolch. Mae eich adroddiad gennym.');
  });

  it('goes back to the very first page and on again', async () => {
    const person = visitor();
    await person.open('/report');
    await person.press({});
    await person.press({ go: 'back' }, { q: 'leeds' });
    expect(person.heading).toBe('Has someone died in custody?');
    await person.press({});
    expect(person.html).toContain('value="leeds"');
  });

  it('lights what is open instead of sending it, whatever was pressed', async () => {
    const person = visitor();
    await person.toCheck();
    await person.press({ change: 'told' });
    await person.press({ go: 'back' });
    expect(person.page?.status).toBe(422);
    expect(person.heading).toBe('What made you contact us?');
  });

  it('asks again, kindly, for a date that it cannot read', async () => {
    const person = visitor();
    await person.toCheck();
    await person.press({ change: 'when' });
    await person.next({ when: 'day', day: '31', month: '2' });
    expect(person.html).toContain('<a href="#f-day">We could not read that date.</a>');
    expect(person.html).toContain('value="31"');
  });

  it('begins again after a day, and keeps what was typed last', async () => {
    const person = visitor();
    await person.open('/report');
    await person.press({});
    await person.next({ facility: 'LEI' });
    app.clock.advance(25 * HOUR);
    await person.next({ narrative: 'Still here.' });
    expect(person.html).toContain('The form begins again here');
    expect(person.heading).toBe('Where was the person held?');
    await person.next({ facility: 'LEI' });
    expect(person.html).toContain('Still here.');
    app.clock.advance(-25 * HOUR);
  });

  it('never trusts a draft that it did not seal', async () => {
    const person = visitor();
    await person.toCheck();
    const forged = { draft: 'v1.00000000.AAAA', step: 'check' };
    await person.press({ go: 'send', ...forged });
    expect(person.heading).toBe('Where was the person held?');
    expect(person.html).toContain('The form begins again here');
  });

  it('makes one report of a double click', async () => {
    const person = visitor();
    await person.toCheck();
    const check = person.page;
    const before = app.reports.sent.length;
    await person.press({ go: 'send' });
    person.page = check;
    expect((await person.press({ go: 'send' })).status).toBe(303);
    expect(app.reports.sent).toHaveLength(before + 1);
  });

  it('keeps every character of a long text in any script', async () => {
    const person = visitor();
    const long = 'শোক ŵ “لماذا” 🕯 <b>&amp;</b>\n'.repeat(500).slice(0, 18_000).trim();
    await person.open('/report');
    await person.press({});
    await person.next({ facility: 'LEI' });
    await person.next({ narrative: long });
    await person.press({ go: 'back' });
    await person.next({ narrative: long });
    await person.press({ go: 'end' });
    await person.press({ go: 'send' });
    expect(lastSent()?.input.narrative).toBe(long);
  });

  it('takes a text of full length that is typed in three-byte letters twice over', async () => {
    const person = visitor();
    const long = 'শ'.repeat(18_500);
    await person.open('/report');
    await person.press({});
    await person.next({ facility: 'LEI' });
    await person.next({ narrative: long });
    await person.press({ go: 'back' });
    expect((await person.next({ narrative: long })).status).toBe(200);
    await person.next({ when: 'unknown' });
    expect((await person.press({ go: 'end' })).status).toBe(200);
  });
});

describe('what a report leaves behind', () => {
  it('sets no cookie before it is sent, and then one that scripts cannot read', async () => {
    const person = visitor();
    await person.toCheck();
    expect(person.page?.headers['set-cookie']).toBeUndefined();
    expect(person.page?.headers['cache-control']).toBe('no-store, no-transform');
    const cookies = (await person.press({ go: 'send' })).get('Set-Cookie') ?? [];
    expect(cookies.map((cookie) => /Path=([^;]+)/.exec(cookie)?.[1])).toEqual(['/']);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^vigil_receipt=v1\./);
      expect(cookie).toMatch(/Max-Age=1800;.*HttpOnly.*SameSite=Strict/);
      expect(cookie).not.toContain('4829');
    }
  });

  it('shows the code until somebody has it, then never again', async () => {
    const person = visitor();
    await person.toCheck();
    await person.press({ go: 'send' });
    await person.open('/report/received');
    const end = /<span>(\d{4})<\/span><\/p>/.exec(person.html)?.[1] ?? '';
    await person.press({ saved: 'yes' }, { last: '0000' });
    expect(person.page?.status).toBe(422);
    expect(person.html).toContain('Here is the code once more.');
    await person.press({ saved: 'yes' }, { last: ` ${end} ` });
    expect(person.heading).toBe('Good. You have your code.');
    await person.open('/report/received');
    expect(person.heading).toBe('There is no code to show here');
    expect(person.html).not.toContain(end);
  });

  it('forgets the code after half an hour, and when somebody cannot keep it', async () => {
    const person = visitor();
    await person.toCheck();
    await person.press({ go: 'send' });
    app.clock.advance(HOUR / 2);
    await person.open('/report/received');
    expect(person.heading).toBe('There is no code to show here');
    app.clock.advance(-HOUR / 2);
    await person.open('/report/received');
    await person.press({ saved: 'no' });
    expect(person.heading).toBe('That is all right');
    await person.open('/report/received');
    expect(person.heading).toBe('There is no code to show here');
  });
});

describe('coming back with the code', () => {
  it('shows how it stands and the reference, nothing of the report', async () => {
    const person = visitor('192.0.2.40');
    await person.open('/receipt');
    await person.press({}, { code: '4829 1730 5526 9081' });
    expect(person.heading).toBe('Somebody on duty has your report');
    expect(person.html).toContain('KT7W4R');
  });

  it('says the same for every wrong code, and slows down guessing', async () => {
    const guesser = visitor('192.0.2.41');
    const answers = new Set<string>();
    for (const code of ['', '1', '4829 1730 5526 9080', '<script>', 'a'.repeat(300)]) {
      await guesser.open('/receipt');
      await guesser.press({}, { code });
      expect(guesser.page?.status).toBe(422);
      answers.add(guesser.html);
    }
    expect(answers.size).toBe(1);
    const statuses: (number | undefined)[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      await guesser.open('/receipt');
      statuses.push((await guesser.press({}, { code: '1' })).status);
    }
    expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
    expect(guesser.page?.headers['retry-after']).toMatch(/^\d+$/);
  });
});

describe('too many reports', () => {
  it('are refused with a page that keeps the text and says when to come back; others are still taken', async () => {
    const strict = await startPublicApp({ reportsPerHour: 2 });
    const sendAs = async (address: string) => {
      const person = new FormVisitor(strict.server, address);
      await person.toCheck();
      await person.press({ go: 'send' });
      return person;
    };
    await sendAs('2001:db8:1:2::1');
    await sendAs('2001:db8:1:2:ffff::2');
    const third = await sendAs('2001:db8:1:2::3');
    expect(third.page?.status).toBe(429);
    expect(Number(third.page?.headers['retry-after'])).toBeGreaterThan(3_500);
    expect(third.html).toContain('What you wrote is kept in this page.');
    expect(third.html).toMatch(/come back at <time datetime="2026-11-21T02:5\d:\d\d\.000Z">02:5\d<\/time>/);
    expect(third.html).toContain('My friend rang last night.');
    expect((await third.press({ go: 'send' })).status).toBe(429);
    expect((await sendAs('2001:db8:1:3::1')).page?.status).toBe(303);
    expect(strict.reports.sent).toHaveLength(3);
    await strict.close();
  });

  it('from everywhere are refused, and do not use up what one network may send', async () => {
    const strict = await startPublicApp({ reportsPerHour: 2, reportsPerHourOverall: 1 });
    const statuses: (number | undefined)[] = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.2', '192.0.2.2']) {
      const person = new FormVisitor(strict.server, address);
      await person.toCheck();
      statuses.push((await person.press({ go: 'send' })).status);
    }
    expect(statuses).toEqual([303, 429, 429, 429]);
    await strict.close();
  });
});

describe('languages', () => {
  it('come from the path, then from the browser, and links keep them', async () => {
    const person = visitor();
    await person.open('/cy/report');
    expect(person.html).toContain('action="/cy/report"');
    expect(person.html).toContain('href="/cy/privacy"');
    await person.open('/report', { 'Accept-Language': 'cy, en;q=0.5' });
    expect(person.html).toContain('lang="cy"');
    expect(person.html).toContain('action="/report"');
    await person.open('/report', { 'Accept-Language': 'pl' });
    expect(person.html).toContain('lang="pl"');
    await person.open('/report', { 'Accept-Language': 'tlh' });
    expect(person.html).toContain('lang="en-GB"');
  });
});
