import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { compress, encodingFor } from './compression.js';
import type { Encoding } from './even-length.js';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Files beside the pages. Asked for by their hash they may be kept for ever. They are compressed once, when the process starts. */
export function staticAssets(folder: string): RequestHandler {
  const ready = compressedFiles(folder);
  const plain = express.static(folder, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    setHeaders: (response) => setCaching(response.req, response),
  });
  return (request, response, next) => {
    const encoding = encodingFor(request);
    const file = ready.get(request.path.slice(1));
    response.vary('Accept-Encoding');
    if (encoding === null || file === undefined || !['GET', 'HEAD'].includes(request.method)) {
      plain(request, response, next);
      return;
    }
    setCaching(request, response);
    response.type(path.extname(request.path)).setHeader('Content-Encoding', encoding);
    response.send(file[encoding]);
  };
}

function setCaching(request: Pick<Request, 'originalUrl'>, response: Pick<Response, 'setHeader'>): void {
  const hashed = /\?v=[\w-]+$/.test(request.originalUrl);
  response.setHeader('Cache-Control', hashed ? FOR_EVER : 'no-cache');
}

function compressedFiles(folder: string): ReadonlyMap<string, Readonly<Record<Encoding, Buffer>>> {
  const names = readdirSync(folder).filter((name) => /\.(css|js|svg)$/.test(name));
  return new Map(
    names.map((name) => {
      const bytes = readFileSync(path.join(folder, name));
      return [name, { br: compress(bytes, 'br'), gzip: compress(bytes, 'gzip') }];
    }),
  );
}
