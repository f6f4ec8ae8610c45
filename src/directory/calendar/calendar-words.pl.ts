/** Machine draft, not yet read by a speaker. */
import type { calendarEn } from './calendar-words.en.js';

export const calendarPl: typeof calendarEn = {
  name: 'Grafik Vigil',
  onDuty: 'Na dyżurze',
  people: 'os. na dyżurze',
  person: 'os. na dyżurze',
  nobody: 'Nikogo na dyżurze',
};
