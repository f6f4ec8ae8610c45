import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import type { BackupKeys } from '../../platform/crypto/backup-keys.js';
import { type BackupHeader, headerLine, LONGEST_HEADER, parseHeader } from './backup-header.js';
import { backupProblem } from './backup-problem.js';

const CIPHER = 'aes-256-gcm';
const SALT_BYTES = 32;
const TAG_BYTES = 16;
/** What is sealed at once, and held in memory. */
const PART_BYTES = 64 * 1024;
/** Is it the last part; how long is it. */
const FRAME_BYTES = 5;

/**
 * Each part has its number and whether it is the last in its nonce, and the first line as associated data, so that no
 * part can be changed, left out, put elsewhere or added. The key is of this file alone, so no nonce comes twice.
 */
function nonceOf(part: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(part), 3);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

/** Bytes in, sealed file out. */
export class SealBackup extends Transform {
  private readonly header: string;
  private readonly key: Buffer;
  private waiting: Buffer[] = [];
  private bytes = 0;
  private part = 0;

  constructor(keys: BackupKeys, createdAt: Date) {
    super();
    const salt = randomBytes(SALT_BYTES);
    const key = keys.ofFile(keys.keyId, salt);
    if (key === null) throw new Error('There is no present secret.');
    this.key = key;
    this.header = headerLine({ keyId: keys.keyId, salt, createdAt });
    this.push(this.header);
  }

  override _transform(chunk: Buffer, _: string, done: TransformCallback): void {
    this.waiting.push(chunk);
    this.bytes += chunk.length;
    // One part stays back: nobody knows yet whether it is the last.
    while (this.bytes > PART_BYTES) {
      const all = Buffer.concat(this.waiting);
      this.sealPart(all.subarray(0, PART_BYTES), false);
      this.waiting = [all.subarray(PART_BYTES)];
      this.bytes = all.length - PART_BYTES;
    }
    done();
  }

  override _flush(done: TransformCallback): void {
    this.sealPart(Buffer.concat(this.waiting), true);
    done();
  }

  private sealPart(bytes: Buffer, last: boolean): void {
    const cipher = createCipheriv(CIPHER, this.key, nonceOf(this.part, last), { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(this.header));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    const frame = Buffer.alloc(FRAME_BYTES);
    frame.writeUInt8(last ? 1 : 0);
    frame.writeUInt32BE(sealed.length, 1);
    this.push(Buffer.concat([frame, sealed]));
    this.part += 1;
  }
}

/** A sealed file in, its bytes out; nothing of a part before all of it was proved. Fails with an AppError `backup_…`. */
export class OpenBackup extends Transform {
  private header: { readonly facts: BackupHeader; readonly line: Buffer; readonly key: Buffer } | null = null;
  private waiting: Buffer = Buffer.alloc(0);
  private part = 0;
  private ended = false;

  constructor(private readonly keys: BackupKeys) {
    super();
  }

  override _transform(chunk: Buffer, _: string, done: TransformCallback): void {
    try {
      this.waiting = this.waiting.length === 0 ? chunk : Buffer.concat([this.waiting, chunk]);
      if (this.readHeader()) while (this.openPart());
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  }

  override _flush(done: TransformCallback): void {
    if (this.header === null) done(backupProblem('backup_unknown'));
    else if (!this.ended) done(backupProblem('backup_truncated'));
    else done();
  }

  private readHeader(): boolean {
    if (this.header !== null) return true;
    const end = this.waiting.subarray(0, LONGEST_HEADER).indexOf('\n');
    if (end === -1) {
      if (this.waiting.length >= LONGEST_HEADER) throw backupProblem('backup_unknown');
      return false;
    }
    const line = Buffer.from(this.waiting.subarray(0, end + 1));
    const facts = parseHeader(line.toString('utf8'));
    const key = this.keys.ofFile(facts.keyId, facts.salt);
    if (key === null) throw backupProblem('backup_secret');
    this.header = { facts, line, key };
    this.waiting = this.waiting.subarray(end + 1);
    return true;
  }

  /** @returns whether there was a whole part. */
  private openPart(): boolean {
    const { header, waiting } = this;
    if (header === null || waiting.length === 0) return false;
    if (this.ended) throw backupProblem('backup_damaged');
    if (waiting.length < FRAME_BYTES) return false;
    const last = waiting.readUInt8(0) === 1;
    const length = waiting.readUInt32BE(1);
    if (length < TAG_BYTES || length > PART_BYTES + TAG_BYTES) throw backupProblem('backup_damaged');
    if (waiting.length < FRAME_BYTES + length) return false;
    this.push(this.opened(header, waiting.subarray(FRAME_BYTES, FRAME_BYTES + length), last));
    this.waiting = waiting.subarray(FRAME_BYTES + length);
    this.part += 1;
    this.ended = last;
    return true;
  }

  private opened({ line, key }: { line: Buffer; key: Buffer }, sealed: Buffer, last: boolean): Buffer {
    try {
      const decipher = createDecipheriv(CIPHER, key, nonceOf(this.part, last), { authTagLength: TAG_BYTES });
      decipher.setAAD(line);
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      throw backupProblem('backup_damaged', cause);
    }
  }
}
