import { deflateSync, crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Where a picture was taken, by which telephone and when: what must not travel. */
export const BETRAYING = [
  'Zebedee-Phone 7',
  'Flint Wing B',
  '2026:11:20 23:41:07',
  'W5M0MpCehiHzreSzNTczkc9d',
] as const;

/** North 53° 47', in EXIF as three fractions. */
export const LATITUDE = Buffer.from([0, 0, 0, 53, 0, 0, 0, 1, 0, 0, 0, 47, 0, 0, 0, 1]);

/** A photograph as a telephone makes it: lying on its side, with place, camera, time and comments. */
export async function betrayingPhotograph(): Promise<Buffer> {
  const picture = await twoColours(640, 480)
    .jpeg()
    .withExif({
      IFD0: { Make: BETRAYING[0], Artist: BETRAYING[1], DateTime: BETRAYING[2] },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 47/1 5/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 33/1 4/1' },
    })
    .withXmp(`<?xpacket begin="" id="${BETRAYING[3]}"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>`)
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .toBuffer();
  return Buffer.concat([picture.subarray(0, 2), comment(BETRAYING[1]), picture.subarray(2), Buffer.from(BETRAYING[1])]);
}

/** Red above, blue below. */
export function twoColours(width: number, height: number): Sharp {
  const blue = { create: { width, height: Math.floor(height / 2), channels: 3, background: 'blue' } } as const;
  return sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    { input: blue, gravity: 'south' },
  ]);
}

export function smallPicture(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  return twoColours(64, 48).toFormat(format).toBuffer();
}

/** Some hundred bytes that would be twelve hundred megabytes when opened. */
export function bomb(width = 20_000, height = 20_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + width * 3);
  const some = deflateSync(Buffer.concat(Array.from({ length: 20 }, () => row)));
  return Buffer.concat([PNG, chunk('IHDR', header), chunk('IDAT', some), chunk('IEND', Buffer.alloc(0))]);
}

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Author(Zebedee Flint)>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

const PNG = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function comment(text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  return Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(text, 'latin1')]);
}
