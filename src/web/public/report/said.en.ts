/** How the overview says a time. */
export const saidEn = {
  lastNight: 'In the night to {day}{clock, select, none {} other {, about {clock}}}',
  day: '{day}{part, select, night {, in the night} morning {, in the morning} afternoon {, in the afternoon} evening {, in the evening} clock {, about {clock}} other {}}',
  range: '{ends, select, from {Since {from}} to {Up to {to}} other {Some time between {from} and {to}}}',
  voicemail: 'A message on voicemail is all right',
  danger: 'Anyone in danger now',
} as const;
