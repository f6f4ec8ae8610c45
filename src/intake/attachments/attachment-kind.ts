/** What a reporter may send along: pictures that can be made anew, and documents of which the original alone is kept. */
export const PICTURE_KINDS = ['jpeg', 'png', 'webp'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];
export const ATTACHMENT_KINDS = [...PICTURE_KINDS, 'pdf'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export function isPicture(kind: AttachmentKind): kind is PictureKind {
  return kind !== 'pdf';
}

/** Brands of pictures of some telephones, which are not read here (ISO/IEC 23008-12, checked November 2026). */
const HEIC_BRANDS: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis'];

/** What a file is by how it begins, whatever it is called; null: nothing that is taken. */
export function kindOf(bytes: Buffer): AttachmentKind | 'heic' | null {
  if (begins(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp';
  if (text(bytes, 0, 5) === '%PDF-') return 'pdf';
  return text(bytes, 4, 8) === 'ftyp' && HEIC_BRANDS.includes(text(bytes, 8, 12)) ? 'heic' : null;
}

function begins(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('latin1', from, to);
}
