import type { Stage, Times } from '../../../publication/network/response-figure.js';
import { counted, lengthWords } from '../words/time-words.js';
import { regionName } from '../words/place-words.js';

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  claimed: 'Taken by a coordinator',
  released: 'Released',
  first_answer: 'First answer',
  enough: 'Enough people',
};

/** From when each is counted. */
export const STAGE_FROM: Readonly<Record<Stage, string>> = {
  claimed: 'from the report',
  released: 'from the report',
  first_answer: 'from the first text to responders',
  enough: 'from the first text to responders',
};

const SECOND = 1_000;

export function secondsWords(seconds: number | null): string {
  if (seconds === null) return '';
  return seconds === 0 ? 'a second' : lengthWords(seconds * SECOND);
}

/** `half within 4 minutes, 9 of 10 within 9 minutes (3 incidents)`; a dash where it never happened. */
export function timesWords({ count, median, ninth }: Times): string {
  if (count === 0) return '–';
  const incidents = counted(count, 'incident');
  if (count === 1 || median === ninth) return `${secondsWords(median)} (${incidents})`;
  return `half within ${secondsWords(median)}, 9 of 10 within ${secondsWords(ninth)} (${incidents})`;
}

/** `''` is what nobody could place. */
export function placeWords(region: string | null): string {
  if (region === null) return 'All';
  return region === '' ? 'Region not known' : (regionName(region) ?? region);
}

const long = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });

/** `November 2026` */
export function monthWords(month: string): string {
  return long.format(new Date(`${month}-15T00:00:00Z`));
}

/** `Nov` */
export function monthLabel(month: string): string {
  return short.format(new Date(`${month}-15T00:00:00Z`)).slice(0, 3);
}

/** `7 of 10`, `–` where nobody was asked. */
export function ofWords(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part.toLocaleString('en-GB')} of ${whole.toLocaleString('en-GB')}`;
}
