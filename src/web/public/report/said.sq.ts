import type { Translated } from '../../layout/translate.js';
import type { saidEn } from './said.en.js';

/** Machine draft, not yet read by a speaker. */
export const saidSq: Translated<typeof saidEn> = {
  lastNight: 'Natën drejt {day}{clock, select, none {} other {, rreth orës {clock}}}',
  day: '{day}{part, select, night {, natën} morning {, në mëngjes} afternoon {, pasdite} evening {, në mbrëmje} clock {, rreth orës {clock}} other {}}',
  range: '{ends, select, from {Që nga {from}} to {Deri më {to}} other {Diku midis {from} dhe {to}}}',
  voicemail: 'Mund të lihet një mesazh zanor',
  danger: 'A është dikush në rrezik tani',
};
