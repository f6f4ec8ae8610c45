import type { layoutEn } from './layout.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const layoutUr: Translated<typeof layoutEn> = {
  skip: 'اصل حصے پر جائیں',
  leave: 'اس سائٹ سے نکلیں',
  leaveOrSkip: 'نکلیں یا آگے جائیں',
  language: 'زبان',
  helpTitle: 'جن سے آپ بات کر سکتے ہیں',
  helpDanger: '<b>اگر ابھی خطرہ ہے:</b> {number} پر فون کریں۔ ہم رضاکار ہیں، ہنگامی سروس نہیں۔',
  helpDuty: '<b>فون کرنا بہتر لگتا ہے؟</b> ڈیوٹی پر موجود فرد: {number}',
  linkPrivacy: 'ہم کیا رکھتے ہیں، اور کب تک',
  linkTexts: 'جو ہم پیغام میں کبھی نہیں لکھیں گے',
  linkFigures: 'کھلے اعداد و شمار',
  linkHelp: 'مزید مدد',
  linkJoin: 'مدد کی پیشکش کریں',
  footLinks: 'اس سائٹ کے بارے میں',
  moreLanguages: 'دوسری زبانیں:',
  machineDraftTitle: 'اس ترجمے کے بارے میں',
  machineDraft: 'یہ ترجمہ مشین نے کیا ہے اور ابھی تک کسی نے اسے جانچا نہیں۔',
};
