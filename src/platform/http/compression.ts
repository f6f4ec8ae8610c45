import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';
import { type Encoding, evenPacked, type Evenness } from './even-length.js';
import type { WebPages } from './web-pages.js';

/** Of a page; more effort would cost more than the bytes it saves. */
const PAGE_QUALITY = 5;
/** Below it a packet is as full either way. */
const WORTH_BYTES = 1_000;

/** What this browser takes, smallest first; null: nothing but plain bytes. Browsers offer `br` by HTTPS alone. */
export function encodingFor(request: Request): Encoding | null {
  const taken = request.acceptsEncodings();
  if (taken.includes('br')) return 'br';
  return taken.includes('gzip') ? 'gzip' : null;
}

export function compress(bytes: Buffer, encoding: Encoding, quality: number = constants.BROTLI_MAX_QUALITY): Buffer {
  if (encoding === 'gzip') return gzipSync(bytes);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params });
}

/**
 * Compresses pages, where it gives nothing away. The length of a compressed page tells of a secret in it to whoever can
 * make the browser of its owner ask for that page again and again, with guesses that the page repeats (BREACH). A browser adds
 * cookies to such a request, and nothing else: the answers of the report form travel in the page itself. So an answer to a
 * request with a cookie or a key goes out as it is, and so does one that sets a cookie. The open pages are even: they repeat
 * nothing that was sent beside what a cookie brought, and their length says next to nothing. docs/adr/0018.
 */
export function compressPages({ evennessOf }: Pick<WebPages, 'evennessOf'>): RequestHandler {
  return (request, response, next) => {
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      response.send = send;
      const taken = encodingFor(request);
      if (taken === null) return send(body);
      const evenness = evennessOf(request.path);
      if (evenness !== null && isPage(response, body)) return send(even(response, body, taken, evenness));
      const isOpen = mayCompress(request) && isWorthIt(response, body);
      return send(isOpen ? compressed(response, Buffer.from(body), taken) : body);
    };
    next();
  };
}

function even(response: Response, html: string, encoding: Encoding, evenness: Evenness): Buffer {
  response.setHeader('Content-Encoding', encoding);
  response.vary('Accept-Encoding');
  return evenPacked(html, encoding, response.getHeaders(), evenness);
}

function mayCompress({ headers }: Request): boolean {
  return headers.cookie === undefined && headers.authorization === undefined;
}

function isPage(response: Response, body: unknown): body is string {
  const type = String(response.getHeader('Content-Type'));
  return typeof body === 'string' && /^text\/html\b/.test(type) && response.getHeader('Content-Encoding') === undefined;
}

function isWorthIt(response: Response, body: unknown): body is string {
  return isPage(response, body) && body.length >= WORTH_BYTES && response.getHeader('Set-Cookie') === undefined;
}

function compressed(response: Response, bytes: Buffer, encoding: Encoding): Buffer {
  response.setHeader('Content-Encoding', encoding);
  response.vary('Accept-Encoding');
  return compress(bytes, encoding, PAGE_QUALITY);
}
