/** Machine draft, not yet read by a speaker. */
import type { calendarEn } from './calendar-words.en.js';

export const calendarAr: typeof calendarEn = {
  name: 'جدول Vigil',
  onDuty: 'مناوب',
  people: 'في المناوبة',
  person: 'في المناوبة',
  nobody: 'لا أحد مناوب',
};
