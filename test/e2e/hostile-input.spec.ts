import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
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
    const status = await app.send(
      'POST',
      '/api/v1/things',
      { 'Content-Length': String(Buffer.byteLength(body)), ...headers },
      body,
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(app.defects()).toEqual([]);
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
    const status = await app.send('GET', path, {}, '');
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
    expect(await app.send('POST', '/page', { 'Content-Length': String(body.length), ...headers }, body)).toBe(expected);
  });

  it('a NUL in a form with a good token is 400', async () => {
    const token = await app.formToken();
    expect((await http.post('/page').type('form').send(`_token=${token}&name=a%00b`)).status).toBe(400);
  });
});
