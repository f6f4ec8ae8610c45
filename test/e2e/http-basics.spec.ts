import { request as rawRequest } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { Controller, Get, Global, Module, Param, Post, Query } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { h, type VNode } from 'preact';
import supertest from 'supertest';
import { z } from 'zod';
import { SETTINGS, type Settings } from '../../src/config/settings.js';
import { AppError, conflict } from '../../src/kernel/app-error.js';
import { ClockModule } from '../../src/platform/clock/clock.module.js';
import { CryptoModule } from '../../src/platform/crypto/crypto.module.js';
import { configureApp } from '../../src/platform/http/configure-app.js';
import { FormTokenGuard, NoFormToken } from '../../src/platform/http/form-token.guard.js';
import { Frame } from '../../src/platform/http/frame.decorator.js';
import { HttpModule } from '../../src/platform/http/http.module.js';
import { formAgain, seeOther, type PageAnswer, type SeeOther } from '../../src/platform/http/page-answer.js';
import type { PageFrame } from '../../src/platform/http/page-frame.js';
import { ZodBody, ZodParams, ZodQuery } from '../../src/platform/http/zod-body.js';
import { ZodForm, type FormReading } from '../../src/platform/http/zod-form.js';
import { describeError } from '../../src/platform/logging/describe-error.js';
import { Logger, type LogFields } from '../../src/platform/logging/logger.js';
import { FormToken } from '../../src/web/layout/form-token.js';
import { PublicPage } from '../../src/web/layout/page.js';
import { webPages } from '../../src/web/layout/web-pages.js';

const SETTINGS_HERE = {
  environment: 'test',
  web: { publicUrl: 'https://vigil.example', trustedProxies: 0, exitUrl: 'https://example.org/', host: '', port: 0 },
  secrets: { current: Buffer.alloc(32, 7), previous: [] },
  dutyPhone: null,
} as unknown as Settings;

const THING = z.strictObject({ name: z.string().min(1).max(40), count: z.int().min(0).optional() });
const SECRET_TEXT = 'a mother wrote this';

@Controller()
class ThingController {
  @Get('page')
  page(@Frame() frame: PageFrame): VNode {
    return h(PublicPage, {
      frame,
      title: 'Page',
      children: h('form', { method: 'post' }, h(FormToken, { frame })),
    }) as VNode;
  }

  @Post('page')
  post(
    @Frame() frame: PageFrame,
    @ZodForm(THING.pick({ name: true })) form: FormReading<{ name: string }>,
  ): PageAnswer | SeeOther {
    if (form.ok) return seeOther('/page');
    return formAgain(
      h(PublicPage, { frame, title: 'Again', children: h('p', {}, String(form.typed['other'] ?? '')) }) as VNode,
    );
  }

  @Post('r/:token')
  @NoFormToken()
  answer(@Frame() frame: PageFrame): VNode {
    return h('p', {}, frame.path);
  }

  @Get('broken')
  broken(): never {
    throw new Error('the database said', { cause: new TypeError('inner') });
  }

  @Post('api/v1/things')
  create(@ZodBody(THING) thing: z.infer<typeof THING>): unknown {
    return { name: thing.name };
  }

  @Get('api/v1/things')
  list(
    @ZodQuery(z.strictObject({ limit: z.coerce.number().int().min(1).max(100).optional() })) query: object,
  ): unknown {
    return query;
  }

  @Get('api/v1/things/:id')
  one(@ZodParams(z.strictObject({ id: z.uuid() })) params: { id: string }): unknown {
    return params;
  }

  @Get('api/v1/gate/:kind')
  gate(@Param('kind') kind: AppError['kind'], @Query('after') after?: string): never {
    if (kind === 'conflict') throw conflict('gate_shut', 'Shut until the family has been told.');
    throw new AppError({
      kind,
      code: `test_${kind}`,
      message: 'Foreseen.',
      ...(after === undefined ? {} : { retryAfterSeconds: Number(after) }),
    });
  }

  @Get('api/v1/broken')
  brokenApi(): never {
    throw new Error(SECRET_TEXT);
  }
}

/** Keeps what the operator would read. */
class KeptLogger extends Logger {
  readonly lines: (readonly [message: string, fields: LogFields])[] = [];
  debug(message: string, fields: LogFields = {}): void {
    this.lines.push([message, fields]);
  }
  info = this.debug.bind(this);
  warn = this.debug.bind(this);
  error = this.debug.bind(this);
}
const log = new KeptLogger();
const defects = () => log.lines.flatMap(([message, fields]) => (message === 'a request failed' ? [fields] : []));

@Global()
@Module({
  providers: [
    { provide: SETTINGS, useValue: SETTINGS_HERE },
    { provide: Logger, useValue: log },
  ],
  exports: [SETTINGS, Logger],
})
class SettingsModule {}

@Module({
  imports: [SettingsModule, ClockModule, CryptoModule, HttpModule],
  controllers: [ThingController],
  providers: [{ provide: APP_GUARD, useClass: FormTokenGuard }],
})
class TestModule {}

let app: NestExpressApplication;
let server: Server;
let http: ReturnType<typeof supertest>;

beforeAll(async () => {
  const built = await Test.createTestingModule({ imports: [TestModule] }).compile();
  app = built.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  configureApp(app, webPages);
  await app.listen(0, '127.0.0.1');
  server = app.getHttpServer() as unknown as Server;
  http = supertest(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
});
afterAll(() => app.close());
beforeEach(() => {
  log.lines.length = 0;
});

function tokenIn(html: string): string {
  return /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

describe('every answer', () => {
  it.each(['/page', '/nowhere', '/broken', '/api/v1/things', '/api/v1/nowhere', '/assets/vigil.css'])(
    '%s has the headers that keep a reader safe',
    async (path) => {
      const { headers } = await http.get(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';style-src 'self';img-src 'self' data:;script-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('is forgotten by the browser unless it is a file named by its content', async () => {
    const page = await http.get('/page');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['etag']).toBeUndefined();
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toMatch(/^<!doctype html><html lang="en-GB"/);
    const href = /href="(\/assets\/vigil\.css\?v=[^"]+)"/.exec(page.text)?.[1] ?? '';
    const style = await http.get(href);
    expect(style.status).toBe(200);
    expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await http.get('/assets/vigil.css')).headers['cache-control']).toBe('no-cache');
  });

  it('leaves one line in the log, without address, query or value', async () => {
    await http.get('/api/v1/things/0197a6d0-0000-7000-8000-000000000000?x=secret');
    await http.get('/page?code=secret');
    expect(log.lines).toEqual([
      ['request', { method: 'GET', route: '/api/v1/things/:id', status: 200, durationMs: expect.any(Number) }],
      ['request', { method: 'GET', route: '/page', status: 200, durationMs: expect.any(Number) }],
    ]);
  });
});

describe('the language', () => {
  it.each([
    ['/cy/page', 'en', 'cy'],
    ['/en/page', 'cy', 'en-GB'],
    ['/page', 'cy, en;q=0.5', 'cy'],
    ['/page', 'pl, ar', 'en-GB'],
    ['/page', '', 'en-GB'],
  ])('of %s for a browser that asks for %p is %s', async (path, accepts, lang) => {
    const { text } = await http.get(path).set('Accept-Language', accepts);
    expect(text).toContain(`<html lang="${lang}"`);
  });

  it('is no part of the API and of files', async () => {
    expect((await http.get('/cy/api/v1/things')).status).toBe(404);
    expect((await http.get('/cy/assets/vigil.css')).status).toBe(404);
  });
});

describe('a method', () => {
  it('HEAD is answered as GET without a body', async () => {
    const head = await http.head('/page');
    expect(head.status).toBe(200);
    expect(head.text ?? '').toBe('');
  });

  it('OPTIONS names the methods', async () => {
    const options = await http.options('/api/v1/things');
    expect(options.status).toBe(204);
    expect(options.headers['allow']).toBe('GET, HEAD, OPTIONS, POST');
  });

  it('that the path does not know is 405 and says which it knows', async () => {
    const api = await http.delete('/api/v1/things');
    expect(api.status).toBe(405);
    expect(api.headers['allow']).toBe('GET, HEAD, OPTIONS, POST');
    expect(api.body).toMatchObject({ code: 'method_not_allowed', status: 405 });
    expect((await http.put('/page')).status).toBe(405);
  });
});

describe('an error of the API', () => {
  it('is a problem document', async () => {
    const answer = await http.get('/api/v1/gate/conflict');
    expect(answer.status).toBe(409);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toEqual({
      type: 'https://vigil.example/problems/gate_shut',
      title: 'The present state does not allow it',
      status: 409,
      detail: 'Shut until the family has been told.',
      code: 'gate_shut',
      errors: [],
      requestId: answer.headers['x-request-id'],
    });
  });

  it.each([
    ['invalid', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not_found', 404],
    ['too_large', 413],
    ['unsupported', 415],
    ['unprocessable', 422],
    ['too_many', 429],
    ['unavailable', 503],
  ])('%s is %i', async (kind, status) => {
    const answer = await http.get(`/api/v1/gate/${kind}?after=17`);
    expect(answer.status).toBe(status);
    expect(answer.headers['retry-after']).toBe('17');
    expect(answer.headers['www-authenticate']).toBe(status === 401 ? 'Bearer' : undefined);
  });

  it('lists the fields and never repeats what was typed', async () => {
    const answer = await http.post('/api/v1/things').send({ name: 7, count: 'DROP', [SECRET_TEXT]: 1, extra: 2 });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'invalid_request',
      errors: [
        { field: 'name', problem: 'Expected a text.' },
        { field: 'count', problem: 'Expected a number.' },
        { field: '?', problem: 'There is no such field. Leave it out.' },
        { field: 'extra', problem: 'There is no such field. Leave it out.' },
      ],
    });
    expect(answer.text).not.toContain('DROP');
    expect(answer.text).not.toContain(SECRET_TEXT);
  });

  it('that nobody foresaw is 500 without detail, and once in the log with the id', async () => {
    const answer = await http.get('/api/v1/broken');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain(SECRET_TEXT);
    expect(defects()).toEqual([
      { requestId: answer.headers['x-request-id'], method: 'GET', route: '/api/v1/broken', error: expect.any(Error) },
    ]);
  });
});

describe('an error page', () => {
  it('for a path that is not there says so calmly', async () => {
    const answer = await http.get('/nowhere');
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('This page isn’t here');
    expect(answer.text).toContain('href="tel:116123"');
  });

  it('for a defect names the id and nothing of the inside, and the log has the cause', async () => {
    const answer = await http.get('/broken');
    expect(answer.status).toBe(500);
    expect(answer.text).toContain(answer.headers['x-request-id']);
    expect(answer.text).not.toContain('database');
    expect(describeError(defects()[0]?.error).cause?.message).toBe('inner');
  });

  it('speaks Welsh', async () => {
    expect((await http.get('/cy/nowhere')).text).toContain('Nid yw’r dudalen hon yma');
  });
});

describe('a form', () => {
  it('goes through with the token of its page', async () => {
    const token = tokenIn((await http.get('/page')).text);
    const answer = await http.post('/page').type('form').send({ _token: token, name: 'x' });
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/page');
  });

  it('comes back with what was typed', async () => {
    const token = tokenIn((await http.get('/page')).text);
    const answer = await http.post('/page').type('form').send({ _token: token, name: ' ', other: '<kept>' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('&lt;kept>');
  });

  it.each([
    ['no token', {}, {}],
    ['a made-up token', { _token: 'zzzzzzzz.AAAA' }, {}],
    ['two tokens', { _token: ['a', 'b'] }, {}],
    ['another site by Sec-Fetch-Site', { _token: 'own' }, { 'Sec-Fetch-Site': 'cross-site' }],
    ['a sibling site', { _token: 'own' }, { 'Sec-Fetch-Site': 'same-site' }],
    ['another site by Origin', { _token: 'own' }, { Origin: 'https://evil.example' }],
  ])('is refused with %s', async (_name, fields, headers) => {
    const own = tokenIn((await http.get('/page')).text);
    const body = { name: 'x', ...fields, ...('_token' in fields && fields._token === 'own' ? { _token: own } : {}) };
    const answer = await http.post('/page').set(headers).type('form').send(body);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('This form was open too long');
  });

  it.each([
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
    { Origin: 'null' },
    { Origin: 'https://vigil.example' },
  ])('is taken from a browser that says %p', async (headers) => {
    const token = tokenIn((await http.get('/page')).text);
    expect((await http.post('/page').set(headers).type('form').send({ _token: token, name: 'x' })).status).toBe(303);
  });

  it('needs no token where the address is the secret', async () => {
    expect((await http.post('/r/abc').type('form').send({ answer: 'attending' })).status).toBe(200);
  });
});

/** Bytes as they go over the line; supertest would tidy them. */
function send(method: string, path: string, headers: Record<string, string>, body: string | Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const request = rawRequest(
      { port, host: '127.0.0.1', method, path, headers, insecureHTTPParser: true },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const FORM_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('hostile input', () => {
  it.each([
    ['{"name":', JSON_TYPE, 400, 'malformed_json'],
    ['{"name":"a\\u0000b"}', JSON_TYPE, 400, 'malformed_text'],
    ['{"name":"x"}', { 'Content-Type': 'application/json; charset=utf-16' }, 415, 'unsupported_charset'],
    ['<name/>', { 'Content-Type': 'application/xml' }, 415, 'unsupported_media_type'],
    [`{"name":"${'x'.repeat(300_000)}"}`, JSON_TYPE, 413, 'too_large'],
  ])('%.20s says what is wrong', async (body, headers, status, code) => {
    const answer = await http.post('/api/v1/things').set(headers).send(body);
    expect(answer.body).toMatchObject({ status, code });
  });

  const bodies: [string, string | Buffer, Record<string, string>][] = [
    ['cut JSON', '{"name":', JSON_TYPE],
    ['no JSON', 'name=x', JSON_TYPE],
    ['a bare text', '"name"', JSON_TYPE],
    ['a bare number', '7', JSON_TYPE],
    ['null', 'null', JSON_TYPE],
    ['a list', '[]', JSON_TYPE],
    ['a list of lists', '['.repeat(50_000) + ']'.repeat(50_000), JSON_TYPE],
    ['nesting without end', `{"name":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`, JSON_TYPE],
    ['a NUL escape', '{"name":"a\\u0000b"}', JSON_TYPE],
    ['a NUL byte', Buffer.from('{"name":"a\0b"}'), JSON_TYPE],
    ['half a pair', '{"name":"\\ud800"}', JSON_TYPE],
    ['the other half', '{"name":"\\udc00x"}', JSON_TYPE],
    ['a NUL in a key', '{"a\\u0000":"b"}', JSON_TYPE],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0x6e, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]), JSON_TYPE],
    ['overlong UTF-8', Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d]), JSON_TYPE],
    ['a prototype', '{"__proto__":{"admin":true},"name":"x"}', JSON_TYPE],
    ['a constructor', '{"constructor":{"prototype":{"a":1}},"name":"x"}', JSON_TYPE],
    ['a huge number', '{"name":"x","count":1e400}', JSON_TYPE],
    ['a fraction', '{"name":"x","count":0.5}', JSON_TYPE],
    ['an unsafe integer', '{"name":"x","count":9007199254740993}', JSON_TYPE],
    ['a negative count', '{"name":"x","count":-1}', JSON_TYPE],
    ['an object for a text', '{"name":{"$ne":""}}', JSON_TYPE],
    ['a list for a text', '{"name":["x"]}', JSON_TYPE],
    ['true for a text', '{"name":true}', JSON_TYPE],
    ['a text that is too long', `{"name":"${'x'.repeat(41)}"}`, JSON_TYPE],
    ['an empty text', '{"name":""}', JSON_TYPE],
    ['an unknown field', '{"name":"x","admin":true}', JSON_TYPE],
    ['a body of 300 kB', `{"name":"${'x'.repeat(300_000)}"}`, JSON_TYPE],
    ['a false length', '{"name":"x"}', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }],
    ['an unknown encoding', '{"name":"x"}', { ...JSON_TYPE, 'Content-Encoding': 'rot13' }],
    ['another charset', '{"name":"x"}', { 'Content-Type': 'application/json; charset=iso-8859-1' }],
    ['UTF-16', Buffer.from('{"name":"x"}', 'utf16le'), { 'Content-Type': 'application/json; charset=utf-16' }],
    ['XML', '<name>x</name>', { 'Content-Type': 'application/xml' }],
    ['a form to the API', 'name=x', FORM_TYPE],
    ['multipart to the API', '--x\r\n\r\n--x--', { 'Content-Type': 'multipart/form-data; boundary=x' }],
    ['no type', '{"name":"x"}', {}],
    ['nonsense as type', '{"name":"x"}', { 'Content-Type': ';;;=/' }],
  ];

  it.each(bodies)('%s gets a 4xx', async (_name, body, headers) => {
    const status = await send(
      'POST',
      '/api/v1/things',
      { 'Content-Length': String(Buffer.byteLength(body)), ...headers },
      body,
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(defects()).toEqual([]);
  });

  it.each([
    ['a loose percent sign', '/api/v1/things/%'],
    ['half a percent sign', '/api/v1/things/%4'],
    ['invalid UTF-8', '/api/v1/things/%ff%fe'],
    ['a NUL', '/api/v1/things/%00'],
    ['a NUL in the query', '/api/v1/things?limit=%00'],
    ['a loose percent sign in the query', '/api/v1/things?limit=%'],
    ['no id', '/api/v1/things/..%2f..%2fetc%2fpasswd'],
    ['dots', '/assets/../../package.json'],
    ['encoded dots', '/assets/%2e%2e/%2e%2e/package.json'],
    ['backslashes', '/assets/..\\..\\package.json'],
    ['two slashes', '//evil.example/%2f..'],
    ['an unknown query field', '/api/v1/things?admin=1'],
    ['a repeated query field', '/api/v1/things?limit=1&limit=2'],
    ['a query object', '/api/v1/things?limit[$gt]=1'],
    ['a query prototype', '/api/v1/things?__proto__=1'],
    ['a page with a broken address', '/page/%'],
    ['a very long path', `/${'a'.repeat(8000)}`],
    ['a whole address as the target', 'http://evil.example/nowhere'],
  ])('an address with %s gets a 4xx', async (_name, path) => {
    const status = await send('GET', path, {}, '');
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each([
    ['invalid UTF-8', '_token=x&name=%ff', FORM_TYPE, 400],
    ['a loose percent sign', '_token=x&name=100%', FORM_TYPE, 400],
    ['2000 fields', 'a=1&'.repeat(2000), FORM_TYPE, 413],
    ['300 kB', `name=${'x'.repeat(300_000)}`, FORM_TYPE, 413],
    ['JSON', '{"name":"x"}', JSON_TYPE, 415],
    ['Latin 1', 'name=x', { 'Content-Type': 'application/x-www-form-urlencoded; charset=iso-8859-1' }, 415],
    ['brackets', 'name[a]=x', FORM_TYPE, 403],
  ])('a form with %s is refused', async (_name, body, headers, expected) => {
    expect(await send('POST', '/page', { 'Content-Length': String(body.length), ...headers }, body)).toBe(expected);
  });

  it('a NUL in a form with a good token is 400', async () => {
    const token = tokenIn((await http.get('/page')).text);
    expect((await http.post('/page').type('form').send(`_token=${token}&name=a%00b`)).status).toBe(400);
  });
});
