/** Machine draft, not yet read by a speaker. */
import type { calendarEn } from './calendar-words.en.js';

export const calendarUr: typeof calendarEn = {
  name: 'Vigil جدول',
  onDuty: 'ڈیوٹی پر',
  people: 'افراد ڈیوٹی پر',
  person: 'فرد ڈیوٹی پر',
  nobody: 'کوئی ڈیوٹی پر نہیں',
};
