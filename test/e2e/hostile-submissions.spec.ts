import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '../../src/intake/report-form.js';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { Dice, holdsHostile, hostileText, unescaped } from '../support/hostile-text.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const SUBMISSIONS = 10_000;
const AT_ONCE = 16;
const OPEN = 1_000_000;
const LIMITS = {
  smsPerSecond: 10,
  smsDailyCap: 5000,
  reportsPerHour: OPEN,
  reportsPerDay: OPEN,
  reportsPerHourOverall: OPEN,
};

/** The names of every field that a page of the public site posts, and some that none does. */
const FORM_FIELDS = [
  ...['q', 'facility', 'placeText', 'narrative', 'toldSkip', 'when', 'saidOn', 'part', 'clock', 'day', 'month', 'year'],
  ...['fromDay', 'fromMonth', 'fromYear', 'toDay', 'toMonth', 'toYear', 'directness', 'relationship', 'nokStatus'],
  ...['childrenAffected', 'othersAtRisk', 'dangerNow', 'dangerText', 'urgentNeeds', 'topics', 'reach', 'name', 'phone'],
  ...['email', 'safeTimes', 'voicemail', 'draft', 'step', 'go', 'change', 'proof', 'keep', 'website', '_token'],
  ...['__proto__', 'constructor', 'a[b]', 'a.b', ''],
];
const API_FIELDS = [
  ...['facilityCode', 'placeText', 'occurred', 'narrative', 'relationship', 'directness', 'nokStatus', 'topics'],
  ...['childrenAffected', 'othersAtRisk', 'urgentNeeds', 'contact', 'language', 'channel', '__proto__', 'other'],
];

interface Answered {
  readonly what: string;
  readonly status: number;
  readonly type: string;
  readonly headers: string;
  readonly text: string;
}

/** Each is answered with a page or a problem, none is lost for another, and nothing of them is ever markup. */
describe('ten thousand hostile submissions', () => {
  let vigil: TestVigil;
  let begun: string;
  const dice = new Dice(20261121);
  const wrong: string[] = [];
  const statuses = new Map<number, number>();

  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false, settings: { limits: LIMITS } });
    begun = await (await fetch(`${vigil.baseUrl}/report`)).text();
  }, 60_000);
  afterAll(() => vigil.stop());

  async function send(what: string, path: string, body: string, type: string): Promise<Answered> {
    const request = { method: 'POST', body, headers: { 'Content-Type': type }, redirect: 'manual' } as const;
    const answer = await fetch(`${vigil.baseUrl}${path}`, request);
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    return {
      what,
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      headers,
      text: await answer.text(),
    };
  }

  function look(answered: Answered): void {
    const { what, status, type, headers, text } = answered;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 500) wrong.push(`${what} was answered with ${String(status)}`);
    if (holdsHostile(headers)) wrong.push(`${what} stands in a header`);
    if (type.startsWith('text/html')) {
      for (const raw of unescaped(text)) wrong.push(`${what} came back unescaped: ${raw.slice(0, 200)}`);
    } else if (holdsHostile(text) && !type.startsWith('application/')) wrong.push(`${what} came back as ${type}`);
  }

  const prefix = () => dice.one(['', ...PAGE_LANGUAGES.map((language) => (language === 'en' ? '' : `/${language}`))]);
  const fields = (pairs: readonly (readonly [string, string])[]) =>
    new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  const hidden = (html: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? '';

  /** One page of the form, with fields of any page, hostile in any place, also in the hidden ones. */
  function aFormPage(): Promise<Answered> {
    const count = 1 + dice.below(6);
    const pairs = Array.from({ length: count }, () => [dice.one(FORM_FIELDS), hostileText(dice)] as const);
    const step = dice.one<string>([...QUESTIONS, 'start', 'check', hostileText(dice)]);
    const go = dice.one(['next', 'back', 'end', 'send', 'stay', hostileText(dice)]);
    const body = fields([['step', step], ['go', go], ['draft', hidden(begun, 'draft')], ...pairs]);
    return send(
      `a page of the form (${step.slice(0, 10)})`,
      `${prefix()}/report`,
      body,
      'application/x-www-form-urlencoded',
    );
  }

  /** A whole form, to the end: what is hostile is kept, as what was typed. */
  async function aWholeForm(): Promise<Answered> {
    const path = `${prefix()}/report`;
    const type = 'application/x-www-form-urlencoded';
    const place = fields([
      ['step', 'place'],
      ['go', 'next'],
      ['q', hostileText(dice)],
      ['placeText', hostileText(dice)],
    ]);
    const first = await send('the place', path, place, type);
    look(first);
    const told = fields([
      ...[
        ['step', 'told'],
        ['go', 'end'],
        ['draft', hidden(first.text, 'draft')],
      ].map(([a = '', b = '']) => [a, b] as const),
      ['narrative', hostileText(dice)],
    ]);
    const second = await send('what happened', path, told, type);
    look(second);
    return send(
      'the sending',
      path,
      fields([
        ['step', 'check'],
        ['go', 'send'],
        ['draft', hidden(second.text, 'draft')],
      ]),
      type,
    );
  }

  function anApiReport(): Promise<Answered> {
    const body: Record<string, unknown> = { placeText: hostileText(dice), narrative: hostileText(dice) };
    for (let count = dice.below(4); count > 0; count--) {
      const value = hostileText(dice);
      body[dice.one(API_FIELDS)] = dice.one<unknown>([
        value,
        [value],
        { name: value },
        { earliest: value },
        7,
        null,
        true,
        -1e308,
      ]);
    }
    return send('a report to the API', '/api/v1/reports', JSON.stringify(body), 'application/json');
  }

  function aBrokenBody(): Promise<Answered> {
    const whole = JSON.stringify({ placeText: hostileText(dice), narrative: hostileText(dice) });
    const cut = whole.slice(0, dice.below(whole.length));
    const type = dice.one([
      'application/json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/html',
      'x',
    ]);
    return send('a broken body', dice.one(['/api/v1/reports', '/report', '/receipt', '/join']), cut, type);
  }

  function aReceipt(): Promise<Answered> {
    const names = ['code', 'mailbox', 'text', 'draft', 'message', 'end', 'notice', 'noticeTo'];
    const pairs = Array.from({ length: 1 + dice.below(4) }, () => [dice.one(names), hostileText(dice)] as const);
    return send('a receipt', `${prefix()}/receipt`, fields(pairs), 'application/x-www-form-urlencoded');
  }

  function anOffer(): Promise<Answered> {
    const names = [
      'name',
      'phone',
      'email',
      'region',
      'roles',
      'more',
      'languages',
      'step',
      'go',
      'draft',
      'digits',
      'group',
    ];
    const pairs = Array.from({ length: 1 + dice.below(5) }, () => [dice.one(names), hostileText(dice)] as const);
    const path = dice.one(['/join', '/cy/join']);
    return send(
      'an offer',
      path,
      fields([['step', dice.one(['name', 'reach', 'region', 'check'])], ...pairs]),
      'application/x-www-form-urlencoded',
    );
  }

  const KINDS: readonly (() => Promise<Answered>)[] = [
    ...[aFormPage, aFormPage, aFormPage, aFormPage, aWholeForm],
    ...[anApiReport, anApiReport, aBrokenBody, aReceipt, anOffer],
  ];

  it('get no 5xx, no hostile header, and nothing back that is not escaped', async () => {
    let left = SUBMISSIONS;
    const worker = async (): Promise<void> => {
      while (left-- > 0) look(await dice.one(KINDS)());
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(wrong.slice(0, 10)).toEqual([]);
    // They got as far as the code that they are meant for.
    expect(statuses.get(200)).toBeGreaterThan(SUBMISSIONS / 10);
    expect(statuses.get(201)).toBeGreaterThan(100);
    expect(statuses.get(303)).toBeGreaterThan(100);
    expect(statuses.get(422)).toBeGreaterThan(100);
    expect(statuses.get(400)).toBeGreaterThan(100);
  }, 280_000);

  it('what was taken of them is shown to coordinators as it was typed, and nowhere as markup', async () => {
    const { userId } = await new Scene(vigil).coordinator('Nadia Example');
    const nadia = await Visitor.signedIn(vigil, userId);
    const refs = (await vigil.prisma.incident.findMany({ select: { ref: true }, orderBy: { id: 'asc' } })).map(
      ({ ref }) => ref,
    );
    expect(refs.length).toBeGreaterThan(200);
    const pages = ['/console', '/console/log', '/console/held', '/console/entries'];
    const step = Math.floor(refs.length / 60);
    for (let index = 0; index < refs.length; index += step) {
      pages.push(...['', '/reports', '/mailbox'].map((part) => `/console/incidents/${refs[index] ?? ''}${part}`));
    }
    let seen = 0;
    for (const page of pages) {
      const { status, html } = await nadia.open(page);
      if (status >= 500) wrong.push(`${page}: ${String(status)}`);
      for (const raw of unescaped(html)) wrong.push(`${page}: ${raw.slice(0, 200)}`);
      if (holdsHostile(html)) seen += 1;
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(seen).toBeGreaterThan(60);
  }, 120_000);

  it('nothing of them reached the log, the outbox or the public pages', async () => {
    const entries = await vigil.prisma.journalEntry.findMany({ select: { data: true } });
    expect(holdsHostile(JSON.stringify(entries))).toBe(false);
    const rows = await vigil.prisma.outboxRow.findMany();
    expect(
      holdsHostile(JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))),
    ).toBe(false);
    for (const path of ['/', '/stats', '/stats.json', '/stats.csv', '/feed.atom', '/help', '/metrics']) {
      expect(holdsHostile((await vigil.http.get(path)).text)).toBe(false);
    }
  });
});
