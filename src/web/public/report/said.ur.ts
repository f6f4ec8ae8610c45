import type { Translated } from '../../layout/translate.js';
import type { saidEn } from './said.en.js';

/** Machine draft, not yet read by a speaker. */
export const saidUr: Translated<typeof saidEn> = {
  lastNight: '{day} سے پہلے والی رات{clock, select, none {} other {، تقریباً {clock}}}',
  day: '{day}{part, select, night {، رات میں} morning {، صبح} afternoon {، دوپہر کے بعد} evening {، شام میں} clock {، تقریباً {clock}} other {}}',
  range: '{ends, select, from {{from} سے} to {{to} تک} other {{from} اور {to} کے درمیان کسی وقت}}',
  voicemail: 'صوتی پیغام چھوڑا جا سکتا ہے',
  danger: 'کیا کوئی ابھی خطرے میں ہے',
};
