import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { AppError } from '../../kernel/app-error.js';
import type { WebPages } from './web-pages.js';

/** Bytes; the longest narrative (20,000 characters) with its page fits many times over. */
const BODY_LIMIT = 256 * 1024;
const JSON_TYPES = ['application/json', 'application/*+json'];
const FORM_TYPES = ['application/x-www-form-urlencoded'];
const FILES_TYPE = 'multipart/form-data';

/** Bodies of the API are JSON, of pages forms, of webhooks either; anything else is 415 before it is read. */
export function refuseOtherMediaTypes({ takesFiles }: Pick<WebPages, 'takesFiles'>): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    const length = request.headers['content-length'];
    const hasBody = request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
    const types = acceptedTypes(request.path);
    if (!hasBody || request.is(takesFiles(request.path) ? [...types, FILES_TYPE] : types)) {
      next();
      return;
    }
    next(unsupported('unsupported_media_type', `Send the body as ${types[0] ?? ''}.`));
  };
}

function acceptedTypes(path: string): string[] {
  if (path.startsWith('/api/')) return JSON_TYPES;
  return path.startsWith('/webhooks/') ? [...FORM_TYPES, ...JSON_TYPES] : FORM_TYPES;
}

function unsupported(code: string, message: string): AppError {
  return new AppError({ kind: 'unsupported', code, message });
}

function utf8Only(bytes: Buffer, encoding: string): void {
  if (encoding !== 'utf-8') throw unsupported('unsupported_charset', 'Send the body in UTF-8.');
  if (!isUtf8(bytes)) throw malformedBody();
}

function malformedBody(): AppError {
  return new AppError({ kind: 'invalid', code: 'malformed_body', message: 'The body is not valid UTF-8.' });
}

/** Percent-encoding is decoded leniently by the parser, so it is checked here. */
function wellEncoded(bytes: Buffer): void {
  try {
    decodeURIComponent(bytes.toString('latin1'));
  } catch {
    throw malformedBody();
  }
}

const WEBHOOKS = '/webhooks/';
const kept = new WeakMap<IncomingMessage, Buffer>();

/** The body of a webhook as it came, for a signature over its bytes; empty where there is none. */
export function bytesOf(request: IncomingMessage): Buffer {
  return kept.get(request) ?? Buffer.alloc(0);
}

export function bodyParsers(pages: Pick<WebPages, 'takesFiles'>): RequestHandler[] {
  return [
    refuseOtherMediaTypes(pages),
    express.json({
      limit: BODY_LIMIT,
      type: JSON_TYPES,
      verify: (request: IncomingMessage, _response, bytes: Buffer, encoding: string) => {
        utf8Only(bytes, encoding);
        if (request.url?.startsWith(WEBHOOKS) === true) kept.set(request, bytes);
      },
    }),
    express.urlencoded({
      limit: BODY_LIMIT,
      type: FORM_TYPES,
      extended: false,
      verify: (_request: IncomingMessage, _response, bytes: Buffer, encoding: string) => {
        utf8Only(bytes, encoding);
        wellEncoded(bytes);
      },
    }),
  ];
}
