import { StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { type AttachmentKind } from '../../../intake/attachments/attachment-kind.js';
import type { FileForReading } from '../../../intake/attachments/read-attachments.service.js';

const ENDINGS: Readonly<Record<AttachmentKind, string>> = { jpeg: 'jpg', png: 'png', webp: 'webp', pdf: 'pdf' };

/**
 * A file that somebody else made, on its way to a person: a download with a name of ours, that no browser shows within
 * the site, guesses about, keeps, or lets another site read.
 */
export function attachmentAnswer(response: Response, ref: string, file: FileForReading): StreamableFile {
  const { number, kind, variant, bytes } = file;
  const name = variant === 'copy' ? `${ref}-${number}.jpg` : `${ref}-${number}-original.${ENDINGS[kind]}`;
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  return new StreamableFile(bytes, {
    type: variant === 'copy' ? 'image/jpeg' : 'application/octet-stream',
    disposition: `attachment; filename="${name}"`,
    length: bytes.length,
  });
}
