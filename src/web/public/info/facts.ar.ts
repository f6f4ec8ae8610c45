import type { Translated } from '../../layout/translate.js';
import type { factsEn } from './facts.en.js';

/** Machine draft, not yet read by a speaker. */
export const factsAr: Translated<typeof factsEn> = {
  coroner: 'على قاضي الوفيات (coroner) أن ينظر في كل وفاة أثناء احتجاز الدولة، مهما كان السبب.',
  ppo: 'بعد وفاة في سجن أو في مركز احتجاز مهاجرين، يجري التحقيقَ أمينُ المظالم لشؤون السجون والمراقبة (Prisons and Probation Ombudsman). يكتب ضابط الاتصال بالعائلة خلال أربعة أسابيع، أو بعد الجنازة إن كانت أسبق. يمكنك طرح أسئلتك الخاصة.',
  iopc: 'بعد وفاة أثناء احتجاز الشرطة أو بعده، يشارك المكتب المستقل لسلوك الشرطة (Independent Office for Police Conduct).',
  hospital: 'بعد وفاة شخص محتجز في مستشفى، اسأل مكتب قاضي الوفيات (coroner) هل أُخبر بها.',
  fiscal:
    'ينظر فيها المدعي العام في اسكتلندا (procurator fiscal). بعد وفاة أثناء الاحتجاز القانوني يُجرى تحقيق علني في الوفاة (fatal accident inquiry)، مع استثناءات قليلة، وكذلك إن حدثت الوفاة في مستشفى.',
  charter: 'لدى مكتب التاج (Crown Office) ميثاق للعائلات: يبيّن ما يُقال لها ومتى.',
  booklet: 'لدى Families Outside كتيّب للعائلات بعد وفاة أثناء الاحتجاز.',
  governor: 'بعد وفاة في سجن، على مدير السجن أن يخبر على الفور قاضي الوفيات (coroner)، وأقرب الأقارب إن أمكن.',
  ombudsman:
    'يحقق أمين المظالم لشؤون السجناء (Prisoner Ombudsman). وتُعقد جلسة تحقيق في الوفاة (inquest)، ويُمنح أقرب الأقارب وقتًا للحضور.',
};
