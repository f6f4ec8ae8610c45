import { clockTimeSeconds, timeWords } from '../words/time-words.js';

/** A time as a person reads it, and as a program does. */
export function At({ at, now }: { readonly at: Date; readonly now: Date }) {
  return <time dateTime={at.toISOString()}>{timeWords(at, now)}</time>;
}

interface AsItWasProps {
  readonly now: Date;
  /** The address of the page itself. */
  readonly again: string;
}

/** Says how old the page is. A page that changes by itself would move under the finger. */
export function AsItWas({ now, again }: AsItWasProps) {
  return (
    <p class="small soft no-print">
      As it was at <time dateTime={now.toISOString()}>{clockTimeSeconds(now)}</time>.{' '}
      <a class="keep" href={again}>
        Look again
      </a>
    </p>
  );
}
