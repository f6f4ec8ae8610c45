import 'reflect-metadata';
import type { Server } from 'node:http';
import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import supertest from 'supertest';
import type { AlertLinkView } from '../../src/answer/alert-link-view.js';
import { AnswerAlertService } from '../../src/answer/answer-alert.service.js';
import type { AnswerInput } from '../../src/answer/answer-input.js';
import { AnswerModule } from '../../src/answer/answer.module.js';
import { ReadAlertLinkService } from '../../src/answer/read-alert-link.service.js';
import { regionLabels } from '../../src/directory/region-register.js';
import { ClockModule } from '../../src/platform/clock/clock.module.js';
import { CryptoModule } from '../../src/platform/crypto/crypto.module.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { FormTokenGuard } from '../../src/platform/http/form-token.guard.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import { webPages } from '../../src/web/layout/web-pages.js';
import { ResponderModule } from '../../src/web/responder/responder.module.js';
import { PublicTestSettingsModule } from '../support/public-app.js';
import { pageRules } from '../support/page-rules.js';

const TOKEN = '8fQ2exampleexampleexam';
const LINK = `/r/${TOKEN}`;

const OPEN: AlertLinkView = {
  alertId: '0197aaaa-0000-7000-8000-000000000001',
  code: 'W7XD',
  regionLabel: regionLabels('yorkshire_and_the_humber'),
  kind: 'alert',
  state: 'open',
  answer: null,
  coming: 2,
  comingByRole: [{ role: 'local', count: 2 }],
  missingRoles: [{ role: 'legal', count: 1 }],
  askedCount: 3,
  askedAt: new Date('2026-11-21T02:46:00Z'),
  role: 'legal',
  language: 'en',
  dutyPhone: '01632 960 114',
  canAnswer: true,
};

let view: AlertLinkView = OPEN;
let answered: { readonly alertId: string; readonly input: AnswerInput }[] = [];

class OneLink {
  read(token: string): Promise<AlertLinkView | null> {
    return Promise.resolve(token === TOKEN ? view : null);
  }
}

class KeptAnswers {
  answer(alertId: string, input: AnswerInput): Promise<'got-yes'> {
    answered.push({ alertId, input });
    view = { ...view, answer: input.answer };
    return Promise.resolve('got-yes');
  }
}

@Module({
  providers: [
    { provide: ReadAlertLinkService, useClass: OneLink },
    { provide: AnswerAlertService, useClass: KeptAnswers },
  ],
  exports: [ReadAlertLinkService, AnswerAlertService],
})
class TestAnswerModule {}

let app: NestExpressApplication;
let server: Server;

beforeAll(async () => {
  const module = await Test.createTestingModule({
    imports: [PublicTestSettingsModule.with({}), ClockModule, CryptoModule, HttpModule, ResponderModule],
    providers: [{ provide: APP_GUARD, useClass: FormTokenGuard }],
  })
    .overrideModule(AnswerModule)
    .useModule(TestAnswerModule)
    .compile();
  app = module.createNestApplication<NestExpressApplication>();
  configureApp(app, webPages);
  await app.init();
  server = app.getHttpServer();
});
afterAll(() => app.close());
beforeEach(() => {
  view = OPEN;
  answered = [];
});

const open = async (path = LINK) => supertest(server).get(path);
const post = async (fields: Readonly<Record<string, string>>, path = LINK) =>
  supertest(server).post(path).type('form').send(new URLSearchParams(fields).toString());
const heading = (html: string) => /<h1>(.*?)<\/h1>/s.exec(html)?.[1];

describe('the link of an alert', () => {
  it('shows region, code, who comes and what is missing, and changes nothing', async () => {
    const { status, text } = await open();
    expect(status).toBe(200);
    expect(heading(text)).toBe('Can you help in Yorkshire and the Humber?');
    expect(text).toContain('<title>Alert W7XD – Vigil</title>');
    expect(text).toContain(
      'Coming so far: <b>2 people</b>. Among them: 2 from near by. Still missing: <b>1 who knows the law</b>.',
    );
    expect(text).toContain('You are one of 3 asked at 02:46.');
    expect(text).toContain('href="tel:01632960114"');
    expect(text.match(/name="answer" value="\w+"/g)).toEqual(
      ['attending', 'remote', 'later', 'cannot'].map((answer) => `name="answer" value="${answer}"`),
    );
    expect((await supertest(server).head(LINK)).status).toBe(200);
    expect(answered).toEqual([]);
  });

  it('holds no fact of the event and no id', async () => {
    const { text } = await open();
    const main = /<main.*<\/main>/s.exec(text)?.[0] ?? '';
    expect(main).not.toMatch(/\b(death|died|dead|prison|custody|police)\b/i);
    expect(text).not.toContain(OPEN.alertId);
  });

  it.each([
    ['attending', 'Thank you. You are coming.'],
    ['remote', 'Thank you. You help from where you are.'],
    ['later', 'Thank you. You can help later.'],
    ['cannot', 'Thank you for telling us'],
  ] as const)('takes %s with a note, and shows it', async (answer, said) => {
    const posted = await post({ answer, note: ' by ten, <b>perhaps</b> ' });
    expect([posted.status, posted.headers['location']]).toEqual([303, LINK]);
    expect(answered).toEqual([
      { alertId: OPEN.alertId, input: { answer, note: 'by ten, <b>perhaps</b>', via: 'link' } },
    ]);
    const { text } = await open();
    expect(heading(text)).toBe(said);
    expect(text).toContain('Change your answer');
    expect(text).not.toContain('perhaps');
  });

  it('takes an answer without a note', async () => {
    await post({ answer: 'cannot', note: '   ' });
    expect(answered[0]?.input.note).toBeNull();
  });

  it.each([[{}], [{ answer: 'needs_help' }], [{ answer: 'maybe', note: '<script>' }]])(
    'asks again for an answer it does not offer: %j',
    async (fields: Readonly<Record<string, string>>) => {
      const { status, text } = await post(fields);
      expect(status).toBe(422);
      expect(text).toContain('<a href="#answer">Choose one of the answers.</a>');
      expect(text).not.toContain('<script>');
      expect(answered).toEqual([]);
    },
  );

  it('keeps a note that is too long, and asks for a shorter one', async () => {
    const { status, text } = await post({ answer: 'attending', note: 'x'.repeat(501) });
    expect(status).toBe(422);
    expect(text).toContain(`value="${'x'.repeat(501)}"`);
    expect(answered).toEqual([]);
  });

  it.each(['/r/unknownunknownunknown', '/r/x', `/r/${TOKEN}x`, '/r/%3Cscript%3E'])(
    'says of %s that it isn’t here, kindly, whatever the reason',
    async (path) => {
      for (const answer of [await open(path), await post({ answer: 'attending' }, path)]) {
        expect(answer.status).toBe(404);
        expect(answer.text).toContain('This page isn’t here');
        expect(answer.text).toContain('that alert is probably over');
      }
      expect(answered).toEqual([]);
    },
  );

  it('speaks the person’s language, unless the address names another; answers keep it', async () => {
    view = { ...OPEN, language: 'cy' };
    expect(heading((await open()).text)).toBe('Allwch chi helpu? Swydd Efrog a Humber');
    expect(heading((await open(`/en${LINK}`)).text)).toBe('Can you help in Yorkshire and the Humber?');
    const posted = await post({ answer: 'later' }, `/cy${LINK}`);
    expect(posted.headers['location']).toBe(`/cy${LINK}`);
  });
});

const STATES: readonly (readonly [name: string, change: Partial<AlertLinkView>, heading: string, answers: number])[] = [
  ['an alert', {}, 'Can you help in Yorkshire and the Humber?', 4],
  [
    'an alert without a phone or a role',
    { dutyPhone: null, role: null, missingRoles: [], comingByRole: [], coming: 0, askedCount: 1 },
    'Can you help in Yorkshire and the Humber?',
    4,
  ],
  ['enough', { state: 'enough' }, 'Enough people are coming', 4],
  ['enough, I among them', { state: 'enough', answer: 'attending' }, 'Enough people are coming', 4],
  ['enough, after no', { state: 'enough', answer: 'cannot' }, 'Thank you for telling us', 4],
  ['help asked for', { answer: 'needs_help' }, 'We have called the coordinators', 4],
  ['over', { state: 'over', canAnswer: false }, 'This alert is over', 0],
  ['wrong', { state: 'corrected', canAnswer: false }, 'The alert was wrong', 0],
  ['a report to take', { kind: 'triage' }, 'A new report for Yorkshire and the Humber: can you take it?', 2],
  ['a report passed on', { kind: 'triage', answer: 'cannot' }, 'It is passed on', 2],
  ['a report of mine', { kind: 'triage', state: 'enough', answer: 'attending', canAnswer: false }, 'It is yours', 0],
  ['a report of a colleague', { kind: 'triage', state: 'enough', canAnswer: false }, 'A colleague has taken it', 0],
  ['a report that is over', { kind: 'triage', state: 'over', canAnswer: false }, 'This is over', 0],
];

describe.each(['/en', '/cy'])('each state under %s', (prefix) => {
  const validator = new HtmlValidate(pageRules);

  it.each(STATES)('%s', async (_name, change, said, answers) => {
    view = { ...OPEN, ...change };
    const { text } = await open(`${prefix}${LINK}`);
    if (prefix === '/en') expect(heading(text)).toBe(said);
    expect(text.match(/name="answer"/g) ?? []).toHaveLength(answers);
    const report = await validator.validateString(text);
    expect(report.results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId}: ${m.message}`))).toEqual([]);
    expect(text).not.toContain('<script');
    expect(Buffer.byteLength(text)).toBeLessThan(20_000);
  });
});
