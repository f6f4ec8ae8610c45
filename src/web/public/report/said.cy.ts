import type { Translated } from '../../layout/translate.js';
import type { saidEn } from './said.en.js';

/** Machine draft, not yet read by a speaker. */
export const saidCy: Translated<typeof saidEn> = {
  lastNight: 'Yn y nos hyd {day}{clock, select, none {} other {, tua {clock}}}',
  day: '{day}{part, select, night {, yn y nos} morning {, yn y bore} afternoon {, yn y prynhawn} evening {, gyda’r nos} clock {, tua {clock}} other {}}',
  range: '{ends, select, from {Ers {from}} to {Hyd at {to}} other {Rywbryd rhwng {from} a {to}}}',
  voicemail: 'Mae neges ar beiriant ateb yn iawn',
  danger: 'Rhywun mewn perygl nawr',
};
