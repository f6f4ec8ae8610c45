import type { Translated } from '../../../layout/translate.js';
import type { childEn } from './child.en.js';

/** Machine draft, not yet read by a speaker. */
export const childAr: Translated<typeof childEn> = {
  title: 'مساعدة',
  heading: 'شكرًا لأنك أخبرتنا',
  lead: 'كان من الصواب أن تخبر أحدًا. لا يلزمك أن تحمل هذا وحدك.',
  ring: 'يمكنك التحدث إلى شخص الآن',
  grownUp: 'أخبر شخصًا بالغًا تثق به: في البيت أو في المدرسة، أو طبيبًا.',
  reads: 'يقرأ شخص بالغ من شبكتنا ما ترسله.',
  choose: 'من هنا تختار الإجابات فقط. لا يلزمك أن تكتب المزيد. ما كتبته محفوظ.',
  paused: 'هنا تختار فقط. يقرؤه شخص بالغ من شبكتنا.',
  first: 'يقرأ شخص بالغ من شبكتنا بلاغك أولًا. بعد ذلك يمكنك أن تكتب هنا أيضًا.',
};
