/** Machine draft, not yet read by a speaker. */
import type { calendarEn } from './calendar-words.en.js';

export const calendarRo: typeof calendarEn = {
  name: 'Grafic Vigil',
  onDuty: 'De serviciu',
  people: 'pers. de serviciu',
  person: 'pers. de serviciu',
  nobody: 'Nimeni de serviciu',
};
