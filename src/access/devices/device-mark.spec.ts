import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newToken } from '../secret-token.js';
import { judgeDevice, marksOf, withMark } from './device-mark.js';

describe('whether somebody is told of a sign-in', () => {
  it.each<[what: string, is: Parameters<typeof judgeDevice>[0], verdict: string]>([
    ['on their own browser', { marked: true, firstEver: false }, 'known'],
    ['the first after the invitation', { marked: false, firstEver: true }, 'first'],
    ['on another browser', { marked: false, firstEver: false }, 'new'],
    ['after cookies were cleared', { marked: false, firstEver: false }, 'new'],
  ])('%s', (_what, is, verdict) => {
    expect(judgeDevice(is)).toBe(verdict);
  });
});

describe('what a browser remembers', () => {
  const [one, two] = [newToken(), newToken()];

  it.each<[what: string, cookie: string | null, marks: readonly string[]]>([
    ['nothing', null, []],
    ['one person', one, [one]],
    ['two who share it', `${one}.${two}`, [one, two]],
    ['what is none of ours beside it', `x.${one}.<script>`, [one]],
  ])('%s', (_what, cookie, marks) => {
    expect(marksOf(cookie)).toEqual(marks);
  });

  it('whoever signed in last, and of the others as many as it may', () => {
    const mark = fc.constant(null).map(() => newToken());
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 9 }), mark, (marks, own) => {
        const kept = marksOf(withMark(marks, own));
        expect(kept[0]).toBe(own);
        expect(kept).toEqual([own, ...marks].slice(0, 6));
        expect(marksOf(withMark(kept, own))).toEqual(kept);
      }),
      { numRuns: 30 },
    );
  });
});
