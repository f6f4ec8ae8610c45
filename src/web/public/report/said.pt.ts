import type { Translated } from '../../layout/translate.js';
import type { saidEn } from './said.en.js';

/** Machine draft, not yet read by a speaker. */
export const saidPt: Translated<typeof saidEn> = {
  lastNight: 'Na noite para {day}{clock, select, none {} other {, por volta das {clock}}}',
  day: '{day}{part, select, night {, de noite} morning {, de manhã} afternoon {, à tarde} evening {, à noite} clock {, por volta das {clock}} other {}}',
  range: '{ends, select, from {Desde {from}} to {Até {to}} other {Algures entre {from} e {to}}}',
  voicemail: 'Pode ficar mensagem no correio de voz',
  danger: 'Alguém em perigo agora',
};
