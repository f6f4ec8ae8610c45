import { defineCatalogue } from '../../layout/translate.js';

/** How the overview says a time. The Welsh is a machine draft. */
export const saidText = defineCatalogue(
  {
    lastNight: 'In the night to {day}{clock, select, none {} other {, about {clock}}}',
    day: '{day}{part, select, night {, in the night} morning {, in the morning} afternoon {, in the afternoon} evening {, in the evening} clock {, about {clock}} other {}}',
    range: '{ends, select, from {Since {from}} to {Up to {to}} other {Some time between {from} and {to}}}',
    voicemail: 'A message on voicemail is all right',
    danger: 'Anyone in danger now',
  },
  {
    lastNight: 'Yn y nos hyd {day}{clock, select, none {} other {, tua {clock}}}',
    day: '{day}{part, select, night {, yn y nos} morning {, yn y bore} afternoon {, yn y prynhawn} evening {, gyda’r nos} clock {, tua {clock}} other {}}',
    range: '{ends, select, from {Ers {from}} to {Hyd at {to}} other {Rywbryd rhwng {from} a {to}}}',
    voicemail: 'Mae neges ar beiriant ateb yn iawn',
    danger: 'Rhywun mewn perygl nawr',
  },
);
