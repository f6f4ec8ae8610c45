import type { Translated } from '../../layout/translate.js';
import type { saidEn } from './said.en.js';

/** Machine draft, not yet read by a speaker. */
export const saidAr: Translated<typeof saidEn> = {
  lastNight: 'في الليل حتى {day}{clock, select, none {} other {، نحو {clock}}}',
  day: '{day}{part, select, night {، في الليل} morning {، في الصباح} afternoon {، بعد الظهر} evening {، في المساء} clock {، نحو {clock}} other {}}',
  range: '{ends, select, from {منذ {from}} to {حتى {to}} other {في وقت ما بين {from} و{to}}}',
  voicemail: 'لا بأس بترك رسالة في البريد الصوتي',
  danger: 'هل من أحد في خطر الآن',
};
