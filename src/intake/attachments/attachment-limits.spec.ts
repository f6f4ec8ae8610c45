import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { copyMeasures, MOST_PIXELS, roomProblem, sizeClass } from './attachment-limits.js';

const MB = 1024 * 1024;

describe('room for one more file', () => {
  it.each<[what: string, size: number, files: number, ofReport: number, ofAll: number, problem: string | null]>([
    ['the first', 10 * MB, 0, 0, 0, null],
    ['the tenth', MB, 9, 9 * MB, 9 * MB, null],
    ['the eleventh', 1, 10, 10, 10, 'too_many'],
    ['what just fits into a report', 10 * MB, 3, 30 * MB, 30 * MB, null],
    ['one byte more', 10 * MB, 3, 30 * MB + 1, 40 * MB, 'too_much'],
    ['what just fits into the system', 10 * MB, 0, 0, 90 * MB, null],
    ['and not any more', 10 * MB, 0, 0, 90 * MB + 1, 'full'],
  ])('%s', (_what, size, filesOfReport, bytesOfReport, bytes, problem) => {
    expect(roomProblem(size, { filesOfReport, bytesOfReport, bytes }, 100 * MB)).toBe(problem);
  });
});

describe('the measures of the copy', () => {
  it.each<[what: string, from: [number, number], to: [number, number]]>([
    ['a usual photograph stays', [4032, 3024], [4032, 3024]],
    ['a small one is not made larger', [320, 200], [320, 200]],
    ['one of fifty million points shrinks in proportion', [8165, 6123], [4619, 3463]],
    ['a long picture of a screen stays readable', [1080, 12_000], [1080, 12_000]],
    ['a thread keeps a width', [1, 50_000_000], [1, 65_000]],
  ])('%s', (_what, [width, height], [toWidth, toHeight]) => {
    expect(copyMeasures({ width, height })).toEqual({ width: toWidth, height: toHeight });
  });

  it('are never larger than the picture, and never too large', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        fc.pre(width * height <= MOST_PIXELS);
        const copy = copyMeasures({ width, height });
        expect(copy.width).toBeGreaterThanOrEqual(1);
        expect(copy.width).toBeLessThanOrEqual(width);
        expect(copy.height).toBeGreaterThanOrEqual(1);
        expect(copy.height).toBeLessThanOrEqual(height);
        expect(copy.width * copy.height).toBeLessThanOrEqual(16_000_000);
      }),
    );
  });
});

describe('the size in the log', () => {
  it.each([
    [1, 'up_to_1_mb'],
    [MB, 'up_to_1_mb'],
    [MB + 1, 'up_to_5_mb'],
    [5 * MB + 1, 'up_to_10_mb'],
  ])('%d bytes are %s', (size, words) => {
    expect(sizeClass(size)).toBe(words);
  });
});
