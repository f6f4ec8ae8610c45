import { describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import express from 'express';
import supertest from 'supertest';
import { compress, compressPages } from '../../src/platform/http/compression.js';

const PAGE = '<p>Calm, plain, warm.</p>'.repeat(100);

function app() {
  const made = express();
  made.use(compressPages({ evennessOf: () => null }));
  made.get('/page', (_request, response) => {
    response.type('html').send(PAGE);
  });
  made.get('/short', (_request, response) => {
    response.type('html').send('<p>Kept.</p>');
  });
  made.get('/code', (_request, response) => {
    response.cookie('code', 'secret').type('html').send(PAGE);
  });
  made.get('/api', (_request, response) => {
    response.json({ page: PAGE });
  });
  return supertest(made);
}

const ask = (path: string, headers: Record<string, string> = {}) =>
  app()
    .get(path)
    .set({ 'Accept-Encoding': 'gzip, deflate', ...headers });

describe('compression', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('gives the same back: %s', (encoding, back) => {
    expect(back(compress(Buffer.from(PAGE), encoding)).toString()).toBe(PAGE);
  });

  it('compresses a page, and says that others may get it otherwise', async () => {
    const { headers, text } = await ask('/page');
    expect([headers['content-encoding'], headers['vary'], text]).toEqual(['gzip', 'Accept-Encoding', PAGE]);
    expect(Number(headers['content-length'])).toBeLessThan(200);
  });

  it.each([
    ['takes none', '/page', { 'Accept-Encoding': 'identity' }],
    ['sends a cookie', '/page', { Cookie: 'vigil=1' }],
    ['sends a key', '/page', { Authorization: 'Bearer 1' }],
    ['gets a cookie', '/code', {}],
    ['gets a short page', '/short', {}],
    ['gets no page', '/api', {}],
  ])('leaves the answer as it is for whoever %s', async (_who, path, headers) => {
    expect((await ask(path, headers)).headers['content-encoding']).toBeUndefined();
  });
});
