import { DAY } from '../../kernel/clock.js';

/** From the last sign-in there. A cookie may live for 400 days at most (RFC 6265bis, 5.6.1; read November 2026). */
export const MARK_LIFETIME = 180 * DAY;

/** A browser that people share knows so many of them; whoever comes after it is new there. */
const MOST_PEOPLE = 6;

const MARK = /^[\w-]{43}$/;

/** The marks of a browser, one for each person who signed in there; what is none of ours is left out. */
export function marksOf(cookie: string | null): readonly string[] {
  return (cookie ?? '')
    .split('.')
    .filter((mark) => MARK.test(mark))
    .slice(0, MOST_PEOPLE);
}

/** As the cookie holds them: the one of whoever signed in now first. */
export function withMark(marks: readonly string[], mark: string): string {
  return [mark, ...marks.filter((each) => each !== mark)].slice(0, MOST_PEOPLE).join('.');
}

export type DeviceVerdict =
  /** Nothing to tell. */
  | 'known'
  /** It becomes known: whoever was invited signs in for the first time. */
  | 'first'
  /** Its person is told, and asked. */
  | 'new';

/** A known mark beats everything; the first sign-in of all is the one that the person was invited to. */
export function judgeDevice(is: { readonly marked: boolean; readonly firstEver: boolean }): DeviceVerdict {
  if (is.marked) return 'known';
  return is.firstEver ? 'first' : 'new';
}
