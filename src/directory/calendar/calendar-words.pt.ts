/** Machine draft, not yet read by a speaker. */
import type { calendarEn } from './calendar-words.en.js';

export const calendarPt: typeof calendarEn = {
  name: 'Escala Vigil',
  onDuty: 'De serviço',
  people: 'pessoas de serviço',
  person: 'pessoa de serviço',
  nobody: 'Ninguém de serviço',
};
