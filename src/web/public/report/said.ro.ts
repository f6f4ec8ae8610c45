import type { Translated } from '../../layout/translate.js';
import type { saidEn } from './said.en.js';

/** Machine draft, not yet read by a speaker. */
export const saidRo: Translated<typeof saidEn> = {
  lastNight: 'În noaptea dinspre {day}{clock, select, none {} other {, pe la {clock}}}',
  day: '{day}{part, select, night {, noaptea} morning {, dimineața} afternoon {, după-amiaza} evening {, seara} clock {, pe la {clock}} other {}}',
  range: '{ends, select, from {Din {from}} to {Până în {to}} other {Cândva între {from} și {to}}}',
  voicemail: 'Se poate lăsa un mesaj vocal',
  danger: 'Este cineva în pericol acum',
};
