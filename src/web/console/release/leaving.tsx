import { plus, SECOND } from '../../../kernel/clock.js';
import { At } from '../marks/at.js';
import { priceWords } from '../words/price-words.js';
import { counted } from '../words/time-words.js';
import type { ReleaseView } from './release.view.js';

/** Sooner than that is at once. */
const AT_ONCE = 10 * SECOND;

/** How long it takes until the last text has left, where it takes long; and for whom there is no text today. */
export function Leaving({ view: { leaving, now } }: { readonly view: ReleaseView }) {
  if (leaving === null) return null;
  const { texts, overCap, lastLeavesAt, segments, segmentPence } = leaving;
  const slow = lastLeavesAt >= plus(now, AT_ONCE);
  return (
    <>
      <p>
        {counted(texts - overCap, 'text')}
        {slow ? (
          <>
            : the last one leaves about <At at={lastLeavesAt} now={now} />, as fast as the sender allows.
          </>
        ) : (
          ', within seconds.'
        )}
        {segmentPence !== null &&
          segments > 0 &&
          ` They take ${counted(segments, 'segment')}${priceWords(segments, segmentPence)}, before delivery reports and replies.`}
      </p>
      {overCap > 0 && (
        <p class="notice">
          {counted(overCap, 'more text')} would pass today’s limit.{' '}
          {overCap === 1 ? 'That person is' : 'Those people are'} reached by their next way at once: a call or e-mail.
        </p>
      )}
    </>
  );
}
