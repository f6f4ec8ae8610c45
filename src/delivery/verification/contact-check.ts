import { Temporal } from 'temporal-polyfill';
import { DAY } from '../../kernel/clock.js';

/** A number or address that has not been seen to work for longer is asked about. */
export const SEEN_WITHIN = 180 * DAY;
/** How far back a text that did not arrive counts. */
export const FAILED_WITHIN = 30 * DAY;
/** The phone was out of reach, unknown, or a landline: these do not always flag the number at once. */
export const DOUBTFUL_CODES = ['30003', '30005', '30006', 'bounce_soft'];

const FROM = '10:00';
const TO = '12:00';
const TIME_ZONE = 'Europe/London';

/** Late enough for who was up in the night; and what cannot leave at once is over before the next. */
export function mayAskAt(now: Date): boolean {
  const time = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(TIME_ZONE)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return time >= FROM && time < TO;
}
