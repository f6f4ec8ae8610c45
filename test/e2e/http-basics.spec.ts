import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { describeError } from '../../src/platform/logging/describe-error.js';
import { openProbeApp, type ProbeApp } from '../support/http-probe-app.js';

let app: ProbeApp;
let http: ProbeApp['http'];

beforeAll(async () => {
  app = await openProbeApp();
  http = app.http;
});
afterAll(() => app.close());
beforeEach(() => {
  app.log.lines.length = 0;
});

const SECRET_TEXT = 'a mother wrote this';

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
    expect(app.log.lines).toEqual([
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
    expect(Number(head.headers['content-length'] ?? 0)).toBeGreaterThan(0);
    expect(head.body).toEqual({});
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
    expect(app.defects()).toEqual([
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
    expect(describeError(app.defects()[0]?.error).cause?.message).toBe('inner');
  });

  it('speaks Welsh', async () => {
    expect((await http.get('/cy/nowhere')).text).toContain('Nid yw’r dudalen hon yma');
  });
});

describe('a form', () => {
  it('goes through with the token of its page', async () => {
    const token = await app.formToken();
    const answer = await http.post('/page').type('form').send({ _token: token, name: 'x' });
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toBe('/page');
  });

  it('comes back with what was typed', async () => {
    const token = await app.formToken();
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
    const own = await app.formToken();
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
    const token = await app.formToken();
    expect((await http.post('/page').set(headers).type('form').send({ _token: token, name: 'x' })).status).toBe(303);
  });

  it('needs no token where the address is the secret', async () => {
    expect((await http.post('/r/abc').type('form').send({ answer: 'attending' })).status).toBe(200);
    const elsewhere = http.post('/r/abc').set('Sec-Fetch-Site', 'cross-site').type('form');
    expect((await elsewhere.send({ answer: 'attending' })).status).toBe(403);
  });
});
