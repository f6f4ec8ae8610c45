import { randomBytes } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What browsers take; they offer `br` by HTTPS alone. */
export type Encoding = 'br' | 'gzip';

/** Bytes of an answer, head and body together. */
export interface Evenness {
  /** Whatever is not larger is as long as this. */
  readonly least: number;
  /** And what is, is longer by a multiple of this. */
  readonly step: number;
}

/** Drawn at the start of the process: the same page is the same bytes, and nobody on the way packs them smaller. */
const FILLING = randomBytes(16 * 1024);

/**
 * A page packed, and as long as others: whoever watches an encrypted line sees lengths. What is missing stands where both
 * formats let anything stand that programs pass over.
 */
export function evenPacked(html: string, encoding: Encoding, headers: OutgoingHttpHeaders, even: Evenness): Buffer {
  const head = headBytes(headers);
  const filled = encoding === 'gzip' ? gzipFilled(Buffer.from(html)) : brotliFilled(Buffer.from(html));
  return filled((bytes) => FILLING.subarray(0, evenLength(bytes + head, even) - head - bytes));
}

/** Given how long it is without, what to put in. */
type Filled = (filling: (bytes: number) => Buffer) => Buffer;

/** RFC 1952, 2.3.1: the bit of the flags that says that a further field follows, and where the ten bytes of the head end. */
const HAS_EXTRA = 0x04;
const FLAGS_AT = 3;
const HEAD_BYTES = 10;
/** Length of the field, then of its only part: two letters of its name, `Ve`, and a length of its own. */
const FIELD_BYTES = 6;

function gzipFilled(html: Buffer): Filled {
  const packed = gzipSync(html, { level: 9 });
  return (filling) => {
    const filler = filling(packed.length + FIELD_BYTES);
    const head = Buffer.from(packed.subarray(0, HEAD_BYTES));
    head.writeUInt8(head.readUInt8(FLAGS_AT) | HAS_EXTRA, FLAGS_AT);
    const field = Buffer.from([0, 0, 0x56, 0x65, 0, 0]);
    field.writeUInt16LE(filler.length + FIELD_BYTES - 2, 0);
    field.writeUInt16LE(filler.length, 4);
    return Buffer.concat([head, field, filler, packed.subarray(HEAD_BYTES)]);
  };
}

/** More effort would cost more than the bytes it saves. */
const QUALITY = 6;
/** RFC 7932, 9.2: a meta-block that is the last one, and empty. */
const LAST = Buffer.from([0x03]);
const META_BYTES = 3;

/** Flushed, so that it ends with a whole byte; then a meta-block of other data (RFC 7932, 9.2), then the end. */
function brotliFilled(html: Buffer): Filled {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: html.length };
  const packed = brotliCompressSync(html, { params, finishFlush: constants.BROTLI_OPERATION_FLUSH });
  return (filling) => {
    const filler = filling(packed.length + META_BYTES + LAST.length);
    return Buffer.concat([packed, metaBlock(filler), LAST]);
  };
}

/**
 * From the lowest bit: not the last (0), of other data (11), reserved (0), how many bytes say its length less one, that
 * length, and zeros up to a whole byte. Always as long as `META_BYTES` and the data: a shorter length is told in one byte,
 * before which an empty one of such blocks (06) makes up for the other.
 */
function metaBlock(data: Buffer): Buffer {
  if (data.length === 0) return Buffer.from([0x06, 0x06, 0x06]);
  const isShort = data.length <= 256;
  const bits = 0x06 | ((isShort ? 1 : 2) << 4) | ((data.length - 1) << 6);
  const head = isShort ? [0x06, bits & 0xff, bits >> 8] : [bits & 0xff, (bits >> 8) & 0xff, bits >> 16];
  return Buffer.concat([Buffer.from(head), data]);
}

export function evenLength(bytes: number, { least, step }: Evenness): number {
  return least + Math.ceil(Math.max(0, bytes - least) / step) * step;
}

/** Of what differs from answer to answer; what each has alike does not matter. */
export function headBytes(headers: OutgoingHttpHeaders): number {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((each) => `${name}: ${String(each)}\r\n`),
  );
  return Buffer.byteLength(lines.join(''));
}
