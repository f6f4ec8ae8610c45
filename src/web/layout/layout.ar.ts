import type { layoutEn } from './layout.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const layoutAr: Translated<typeof layoutEn> = {
  skip: 'الانتقال إلى القسم الرئيسي',
  leave: 'مغادرة هذا الموقع',
  leaveOrSkip: 'المغادرة أو التخطي',
  language: 'اللغة',
  helpTitle: 'من يمكنك التحدث إليه',
  helpDanger: '<b>عند الخطر الآن:</b> اتصل بالرقم {number}. نحن متطوعون ولسنا خدمة طوارئ.',
  helpDuty: '<b>هل تفضّل الاتصال بنا؟</b> الشخص المناوب: {number}',
  linkPrivacy: 'ما نحتفظ به، وإلى متى',
  linkTexts: 'ما لن نكتبه لك أبدًا في رسالة',
  linkFigures: 'الأرقام المنشورة',
  linkHelp: 'مزيد من المساعدة',
  linkJoin: 'اعرض المساعدة',
  footLinks: 'عن هذا الموقع',
  moreLanguages: 'لغات أخرى:',
  machineDraftTitle: 'عن هذه الترجمة',
  machineDraft: 'أُعدّت هذه الترجمة آليًا ولم يراجعها أحد بعد.',
};
