import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '../../kernel/app-error.js';
import { BackupKeys } from '../../platform/crypto/backup-keys.js';
import { isTooOld } from './old-backups.js';
import { OpenBackup, SealBackup } from './seal-backup.js';

const secret = randomBytes(32);
const keys = new BackupKeys({ current: secret, previous: [] });
const MADE_AT = new Date('2026-11-21T02:30:00Z');

const seal = (bytes: Buffer, pieces = 1): Promise<Buffer> => {
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  const parts = Array.from({ length: pieces }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
  return buffer(Readable.from(parts, { objectMode: false }).pipe(new SealBackup(keys, MADE_AT)));
};

/** The bytes, or the code of what is wrong; and how much came out before that. */
async function open(file: Buffer, by = keys, pieces = 1): Promise<{ bytes: Buffer; problem: string | null }> {
  const out: Buffer[] = [];
  const size = Math.max(1, Math.ceil(file.length / pieces));
  const parts = Array.from({ length: pieces }, (_, at) => file.subarray(at * size, (at + 1) * size));
  try {
    await pipeline(Readable.from(parts, { objectMode: false }), new OpenBackup(by), async (opened) => {
      for await (const chunk of opened) out.push(chunk as Buffer);
    });
    return { bytes: Buffer.concat(out), problem: null };
  } catch (error) {
    return { bytes: Buffer.concat(out), problem: error instanceof AppError ? error.code : String(error) };
  }
}

describe('a sealed backup', () => {
  it('gives back what went in, in whatever pieces it comes', async () => {
    const sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 200_001];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sizes), fc.integer({ min: 1, max: 9 }), async (size, pieces) => {
        const bytes = randomBytes(size);
        const back = await open(await seal(bytes, pieces), keys, pieces);
        expect(back.problem).toBeNull();
        expect(back.bytes.equals(bytes)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('never holds the secret, nor what went in', async () => {
    const file = await seal(Buffer.from('He was fine on Tuesday.'));
    expect(file.includes('Tuesday')).toBe(false);
    expect(file.includes(secret)).toBe(false);
    expect(file.includes(secret.toString('base64'))).toBe(false);
  });

  it('is refused with any byte changed, and gives out nothing of that part', async () => {
    const file = await seal(randomBytes(300));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const altered = Buffer.from(file);
        altered.writeUInt8((altered.at(at) ?? 0) ^ flip, at);
        const { bytes, problem } = await open(altered);
        expect(problem).toMatch(/^backup_/u);
        expect(bytes).toHaveLength(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when it was cut anywhere', async () => {
    const file = await seal(randomBytes(150_000));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        expect((await open(file.subarray(0, length))).problem).toMatch(/^backup_(truncated|unknown)$/u);
      }),
      { numRuns: 100 },
    );
  });

  it('is refused with its parts in another order, one left out, or something behind its end', async () => {
    const file = await seal(Buffer.alloc(196_608, 'x'));
    const head = file.indexOf('\n') + 1;
    const part = 5 + 65_536 + 16;
    const [first, second] = [file.subarray(head, head + part), file.subarray(head + part, head + 2 * part)];
    const rest = file.subarray(head + 2 * part);
    const front = file.subarray(0, head);
    for (const altered of [
      [front, second, first, rest],
      [front, first, rest],
      [front, first, first, second, rest],
      [file, Buffer.from('x')],
      [file, rest],
    ]) {
      expect((await open(Buffer.concat(altered))).problem).toBe('backup_damaged');
    }
  });

  it('opens under a previous secret, and under no other', async () => {
    const file = await seal(Buffer.from('text'));
    const rotated = new BackupKeys({ current: randomBytes(32), previous: [secret] });
    expect((await open(file, rotated)).bytes.toString()).toBe('text');
    expect((await open(file, new BackupKeys({ current: randomBytes(32), previous: [] }))).problem).toBe(
      'backup_secret',
    );
  });

  it.each([
    ['nothing', '', 'backup_unknown'],
    ['a text', 'Dear all,\nthis is no backup.\n', 'backup_unknown'],
    ['something long without lines', 'x'.repeat(2_000), 'backup_unknown'],
    ['a later format', 'VIGIL-BACKUP 2 {}\n', 'backup_newer'],
    ['a first line that says nothing', 'VIGIL-BACKUP 1 {}\n', 'backup_damaged'],
  ])('says what is wrong with %s', async (_what, text, code) => {
    expect((await open(Buffer.from(text))).problem).toBe(code);
  });
});

describe('the age of a backup', () => {
  const days = (count: number) => new Date(MADE_AT.getTime() + count * 86_400_000);
  it.each([
    [0, false],
    [35, false],
    [36, true],
  ])('after %d days it is too old: %s', (age, old) => {
    expect(isTooOld(MADE_AT, days(age))).toBe(old);
  });
});
