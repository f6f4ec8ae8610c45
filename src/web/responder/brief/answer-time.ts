import type { PageLanguage } from '../../../kernel/language.js';
import { clockTime, longDay } from '../../public/public-times.js';

/** `02:46`; with its day where that is not today: `02:46, Friday 20 November 2026`. */
export function answerTime(at: Date, now: Date, language: PageLanguage): string {
  const day = longDay(at, language);
  const time = clockTime(at, language);
  return day === longDay(now, language) ? time : `${time}, ${day}`;
}
