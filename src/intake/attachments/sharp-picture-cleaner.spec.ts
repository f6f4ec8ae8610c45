import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import {
  BETRAYING,
  betrayingPhotograph,
  bomb,
  LATITUDE,
  smallPicture,
  twoColours,
} from '../../../test/support/sample-files.js';
import type { PictureKind } from './attachment-kind.js';
import { SharpPictureCleaner } from './sharp-picture-cleaner.js';

const cleaner = new SharpPictureCleaner();

async function copyOf(bytes: Buffer, kind: PictureKind): Promise<Buffer> {
  const cleaned = await cleaner.clean(bytes, kind);
  if ('problem' in cleaned) throw new Error(cleaned.problem);
  return cleaned.copy;
}

const pointAt = async (picture: Buffer, left: number, top: number) => [
  ...(await sharp(picture).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
];

describe('the copy of a photograph', () => {
  it('holds no byte of where, when, by whom and with what it was taken', async () => {
    const photograph = await betrayingPhotograph();
    for (const words of BETRAYING) expect([words, photograph.includes(words)]).toEqual([words, true]);
    expect(photograph.includes(LATITUDE)).toBe(true);
    expect(Object.keys(await sharp(photograph).metadata())).toEqual(expect.arrayContaining(['exif', 'xmp', 'icc']));

    const copy = await copyOf(photograph, 'jpeg');
    for (const words of BETRAYING) expect([words, copy.includes(words)]).toEqual([words, false]);
    expect(copy.includes(LATITUDE)).toBe(false);
    expect(copy.includes('Exif')).toBe(false);
    const left = await sharp(copy).metadata();
    for (const name of ['exif', 'xmp', 'icc', 'iptc', 'orientation', 'comments']) expect(left).not.toHaveProperty(name);
    // Nothing but the markers that a picture needs: no application data but JFIF, no comment.
    expect(markersOf(copy).filter((marker) => marker >= 0xe1 && marker <= 0xef)).toEqual([]);
    expect(markersOf(copy)).not.toContain(0xfe);
  });

  it('stands upright, and shows what was to be seen', async () => {
    const copy = await copyOf(await betrayingPhotograph(), 'jpeg');
    const { width, height } = await sharp(copy).metadata();
    // 640 wide and turned by a quarter: what was above is on the right.
    expect([width, height]).toEqual([480, 640]);
    const [right, left] = [await pointAt(copy, 470, 320), await pointAt(copy, 10, 320)];
    expect(right[0]).toBeGreaterThan(200);
    expect(left[2]).toBeGreaterThan(200);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('is a JPEG, of a %s as well', async (kind) => {
    const copy = await copyOf(await smallPicture(kind), kind);
    expect((await sharp(copy).metadata()).format).toBe('jpeg');
  });

  it('has white where a picture is not there', async () => {
    const nothing = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    expect((await pointAt(await copyOf(nothing, 'png'), 4, 4)).every((value) => value > 250)).toBe(true);
  });

  it('of a very large one is smaller', async () => {
    const copy = await copyOf(await twoColours(6_000, 5_000).jpeg().toBuffer(), 'jpeg');
    const { width, height } = await sharp(copy).metadata();
    expect(width * height).toBeLessThanOrEqual(16_000_000);
    expect(width / height).toBeCloseTo(1.2, 2);
  }, 20_000);

  it('carries nothing that hung on the end of the picture', async () => {
    const hung = Buffer.concat([await smallPicture('png'), Buffer.from('<script>alert(1)</script>PK\x03\x04')]);
    const copy = await copyOf(hung, 'png');
    expect(copy.includes('script')).toBe(false);
    expect(copy.includes('PK\x03\x04')).toBe(false);
  });
});

describe('a picture that is none', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');

  it.each<[what: string, bytes: () => Promise<Buffer> | Buffer, kind: PictureKind, problem: string]>([
    ['a bomb', () => bomb(), 'png', 'too_many_pixels'],
    ['one that is cut off', async () => (await betrayingPhotograph()).subarray(0, -900), 'jpeg', 'broken'],
    ['a PNG that is cut off', async () => (await smallPicture('png')).subarray(0, 90), 'png', 'broken'],
    ['only a beginning', () => Buffer.from([0xff, 0xd8, 0xff]), 'jpeg', 'broken'],
    ['another kind than it begins as', () => smallPicture('png'), 'jpeg', 'broken'],
    ['a drawing that can hold a script', () => svg, 'png', 'broken'],
    ['words', () => Buffer.from('words'), 'webp', 'broken'],
    ['measures that its bytes do not fill', () => bomb(3_000, 3_000), 'png', 'broken'],
  ])('%s', async (_what, bytes, kind, problem) => {
    expect(await cleaner.clean(await bytes(), kind)).toEqual({ problem });
  });
});

/** The second byte of each marker before the picture's points. */
function markersOf(jpeg: Buffer): number[] {
  const found: number[] = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; at += 2 + jpeg.readUInt16BE(at + 2)) {
    found.push(jpeg[at + 1] ?? 0);
  }
  return found;
}
