const MEBIBYTE = 1024 * 1024;

/** Bytes of one file: any photograph of a telephone, and a long document. */
export const LARGEST_FILE = 10 * MEBIBYTE;
/** Files of one report: far more than anybody needs, far less than a flood. */
export const MOST_FILES = 10;
/** Bytes of one report. */
export const LARGEST_TOGETHER = 40 * MEBIBYTE;
/** Points of one picture: more than any telephone takes by itself. What is larger may be made to fill the memory. */
export const MOST_PIXELS = 50_000_000;
/** Points of the copy: a page of small print is read well. */
const COPY_PIXELS = 16_000_000;
/** Points along one side, of a JPEG. */
const LONGEST_SIDE = 65_000;

/** What is wrong with a file, or with one more. */
export const ATTACHMENT_PROBLEMS = [
  'empty',
  'too_large',
  'heic',
  'other_kind',
  'broken',
  'too_many_pixels',
  'too_many',
  'too_much',
  'full',
] as const;
export type AttachmentProblem = (typeof ATTACHMENT_PROBLEMS)[number];

/** What is kept already. */
export interface Kept {
  readonly filesOfReport: number;
  readonly bytesOfReport: number;
  /** Of all reports, with the copies. */
  readonly bytes: number;
}

/** Whether there is room for one more file of this size. */
export function roomProblem(size: number, kept: Kept, mostBytes: number): AttachmentProblem | null {
  if (kept.filesOfReport >= MOST_FILES) return 'too_many';
  if (kept.bytesOfReport + size > LARGEST_TOGETHER) return 'too_much';
  return kept.bytes + size > mostBytes ? 'full' : null;
}

export interface Measures {
  readonly width: number;
  readonly height: number;
}

/** How large the copy of a picture is: as it is, or smaller in the same proportion. */
export function copyMeasures({ width, height }: Measures): Measures {
  const scale = Math.min(1, Math.sqrt(COPY_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
  const scaled = (side: number) => Math.max(1, Math.floor(side * scale));
  return { width: scaled(width), height: scaled(height) };
}

/** How large a file is, as the log says it: its bytes could tell which file it was. */
export type SizeClass = 'up_to_1_mb' | 'up_to_5_mb' | 'up_to_10_mb';

export function sizeClass(size: number): SizeClass {
  if (size <= MEBIBYTE) return 'up_to_1_mb';
  return size <= 5 * MEBIBYTE ? 'up_to_5_mb' : 'up_to_10_mb';
}
