/** Machine draft, not yet read by a speaker. */
import type { calendarEn } from './calendar-words.en.js';

export const calendarSq: typeof calendarEn = {
  name: 'Grafiku Vigil',
  onDuty: 'Në detyrë',
  people: 'persona në detyrë',
  person: 'person në detyrë',
  nobody: 'Askush në detyrë',
};
