/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../../layout/translate.js';
import type { verifyEn } from './verify.en.js';

export const verifyAr: Translated<typeof verifyEn> = {
  title: 'تأكيد كيف نصل إليك',
  heading: 'تأكيد كيف نصل إليك',
  why: 'كي لا يذهب ما نرسله إلى غريب، وكي يصل إليك حين يهم الأمر.',
  'where.sms': 'رقمك المنتهي بـ {shown}',
  'where.voice': 'رقمك المنتهي بـ {shown}، بمكالمة',
  'where.email': 'عنوانك {shown}',
  weSend: 'نرسل ستة أرقام إلى {where}. تصلح 15 دقيقة.',
  weSent: 'أرسلنا ستة أرقام إلى {where}. تصلح 15 دقيقة.',
  confirm: 'تأكيد',
  done: 'شكرًا لك. تم التأكيد',
  doneMore: 'نصل إليك عبر {where}. لا حاجة إلى فعل شيء آخر.',
  stopped: 'أُوقفت الرسائل إلى {where}. لتصلك من جديد، يكفي إرسال START إلى الرقم الذي راسلك.',
  notYours: 'لم يعد لك؟ لا حاجة إلى فعل شيء هنا، ويُرجى إخبار منسقك.',
};
