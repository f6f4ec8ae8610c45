import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';

/** A file with personal data on its way to a person: a download that no browser shows, guesses about or keeps. */
export function download(
  response: Response,
  { name, type }: { readonly name: string; readonly type: string },
  content: string | Uint8Array,
): StreamableFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  response.status(200);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"`, length: bytes.length });
}
