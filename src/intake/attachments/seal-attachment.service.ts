import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { newPartsKey, sealParts } from '../../platform/crypto/sealed-parts.js';
import { isPicture, kindOf } from './attachment-kind.js';
import { type AttachmentProblem, LARGEST_FILE } from './attachment-limits.js';
import type { NewAttachment } from './attachments.repository.js';
import { partsName } from './parts-name.js';
import { PictureCleaner } from './picture-cleaner.js';

/** A file as it arrived. */
export interface SentFile {
  /** As the device calls it; trusted for nothing. */
  readonly name: string;
  /** Null: it was larger than a file may be, and not kept in memory. */
  readonly bytes: Buffer | null;
}

/** Letters of a name that are kept. */
const LONGEST_NAME = 200;

/** Looks at what a file is, makes the copy of a picture, and seals both under a key of their own. Nothing is stored. */
@Injectable()
export class SealAttachment {
  constructor(
    private readonly pictures: PictureCleaner,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async seal(reportId: string, { name, bytes }: SentFile): Promise<Omit<NewAttachment, 'number'> | AttachmentProblem> {
    if (bytes === null || bytes.length > LARGEST_FILE) return 'too_large';
    if (bytes.length === 0) return 'empty';
    const kind = kindOf(bytes);
    if (kind === null) return 'other_kind';
    if (kind === 'heic') return 'heic';
    const cleaned = isPicture(kind) ? await this.pictures.clean(bytes, kind) : { copy: null };
    if ('problem' in cleaned) return cleaned.problem;
    const { copy } = cleaned;
    const [id, key] = [this.ids.next(), newPartsKey()];
    return {
      id,
      reportId,
      kind,
      key,
      size: bytes.length,
      copySize: copy?.length ?? null,
      name: Array.from(name).slice(0, LONGEST_NAME).join(''),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      createdAt: this.clock.now(),
      original: sealParts(key, partsName(id, 'original'), bytes),
      copy: copy === null ? null : sealParts(key, partsName(id, 'copy'), copy),
    };
  }
}
