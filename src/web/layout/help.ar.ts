import type { helpEn } from './help.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const helpAr: Translated<typeof helpEn> = {
  line: '<b>{name}</b>، {about}: {number}',
  samaritans: 'للتحدث مع شخص يصغي إليك، مجانًا',
  childline: 'لكل من هم دون التاسعة عشرة، مجانًا',
  inquest: 'مشورة للعائلات بعد وفاة أثناء الاحتجاز، إنجلترا وويلز',
  families_outside: 'لعائلات الموجودين في السجن، اسكتلندا، مجانًا',
  pact: 'لعائلات الموجودين في السجن، إنجلترا وويلز، مجانًا',
  cruse: 'بعد أي وفاة، مجانًا',
  lifeline: 'حين يصعب عليك الاحتمال، أيرلندا الشمالية، في أي ساعة، مجانًا',
  checked: 'تم التحقق منه في {day}',
  unchecked: 'لم نتحقق منه بعد',
};
