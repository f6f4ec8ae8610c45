import type { Translated } from '../../layout/translate.js';
import type { saidEn } from './said.en.js';

/** Machine draft, not yet read by a speaker. */
export const saidPl: Translated<typeof saidEn> = {
  lastNight: 'W nocy przed dniem: {day}{clock, select, none {} other {, około {clock}}}',
  day: '{day}{part, select, night {, w nocy} morning {, rano} afternoon {, po południu} evening {, wieczorem} clock {, około {clock}} other {}}',
  range: '{ends, select, from {Od dnia: {from}} to {Do dnia: {to}} other {Kiedyś między: {from} a {to}}}',
  voicemail: 'Można zostawić wiadomość na poczcie głosowej',
  danger: 'Czy ktoś jest teraz w niebezpieczeństwie',
};
