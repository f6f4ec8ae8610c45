import type { calendarEn } from './calendar-words.en.js';

/** MACHINE DRAFT: a Welsh speaker has to read it. */
export const calendarCy: typeof calendarEn = {
  name: 'Rota Vigil',
  onDuty: 'Ar ddyletswydd',
  people: 'o bobl ar ddyletswydd',
  person: 'person ar ddyletswydd',
  nobody: 'Neb ar ddyletswydd',
};
