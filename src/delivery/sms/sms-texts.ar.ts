/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { smsEn } from './sms-texts.en.js';

/**
 * In UCS-2, at most two segments. Each begins with an Arabic word (“from Vigil”), so that a phone lays it out from right to
 * left without marks that nobody sees. Asked for are digits after the code: the two stay together as they are typed. Before a link stands an Arabic word, or the
 * full stop before it would run with the code.
 */
export const smsAr: Translated<typeof smsEn> = {
  // Pages
  triage: {
    text: 'من Vigil: بلاغ جديد، {region}. لتسلّمه: {code} 1، لتمريره: {code} 0.',
    link: 'المزيد: {link}',
  },
  alert: {
    text: 'من Vigil: تنبيه، {region}. نعم: {code} 1، لاحقا: {code} 2، لا: {code} 0.',
    link: 'المزيد: {link}',
  },
  bundle: {
    text: 'من Vigil: {region}: {codes}. الرمز ثم 1 نعم، 2 لاحقا، 0 لا. {all} 1 للكل.',
    link: '{link}',
  },
  reminder: {
    text: 'من Vigil: {region}، ننتظر جوابك. نعم: {code} 1، لاحقا: {code} 2، {code} 0: لا.',
    link: '{link}',
  },
  progress: {
    text: 'من Vigil: قلت نعم، {code}. هل أنت في الطريق أو هناك؟ نعم: {code} 1، لم يعد ممكنا: {code} 0. دون جواب نسأل غيرك.',
  },
  drill: { text: 'من Vigil: تدريب وليس تنبيها، {region}. لإثبات أنه يعمل: {code} 1. ابق مكانك.' },
  // Over
  'stand-down-enough': {
    text: 'من Vigil: {region}، {code}: عدد القادمين يكفي. لا حاجة إلى فعل شيء ولا إلى جواب. شكرا.',
  },
  'triage-taken': { text: 'من Vigil: تسلّم زميل {code}. لا حاجة إلى فعل شيء. شكرا.' },
  'stand-down-over': {
    text: 'من Vigil: {region}، {code}: انتهى الأمر. يمكنك التوقف. لا حاجة إلى جواب. شكرا على حضورك.',
  },
  correction: {
    text: 'من Vigil: تصحيح، {region}، {code}. كان التنبيه خاطئا. يرجى التوقف الآن.',
    link: 'المزيد: {link}',
  },
  // Answers to answers
  'got-yes': {
    text: 'من Vigil: {code}، وصل جوابك: نعم. شكرا، نعتمد عليك. إن تعذّر عليك: {code} 0.',
    link: 'من يأتي: {link}',
  },
  'got-yes-enough': { text: 'من Vigil: {code}، وصل جوابك: نعم. شكرا. عدد القادمين يكفي، فابق مكانك.' },
  'got-later': {
    text: 'من Vigil: {code}، وصل جوابك: لاحقا. شكرا. نسأل غيرك الآن. حين تستطيع: {code} 1.',
    link: 'المزيد: {link}',
  },
  'got-remote': { text: 'من Vigil: {code}، وصل جوابك: عن بعد. شكرا. سيتصل بك منسق.', link: 'المزيد: {link}' },
  'got-no': { text: 'من Vigil: {code}، وصل جوابك: لا. شكرا على إخبارنا، نسأل الآن الشخص التالي. لا حاجة إلى فعل شيء.' },
  'got-help': {
    text: 'من Vigil: وصل طلب مساعدة، {code}. استدعينا المنسقين. في خطر؟ اتصل بالرقم 999.',
    link: 'المزيد: {link}',
  },
  'got-words': { text: 'من Vigil: حفظنا كلماتك مع {code}. لا جواب بعد. نعم: {code} 1، لاحقا: {code} 2، لا: {code} 0.' },
  'triage-yours': { text: 'من Vigil: صار {code} لديك الآن، شكرا.', link: 'المزيد: {link}' },
  'triage-passed': { text: 'من Vigil: انتقل {code} إلى المنسق التالي. شكرا.' },
  'got-drill': { text: 'من Vigil: تدريب، وصل {code}. إنه يعمل. شكرا.' },
  // When we cannot tell
  'wrong-code': {
    text: 'من Vigil: لا نعرف هذا الرمز. لم يتغير شيء. تحقق من علاماته الأربع في رسالتنا الأخيرة وأرسله مع 1 نعم أو 2 لاحقا أو 0 لا.',
  },
  'closed-code': { text: 'من Vigil: انتهى {code}. لا حاجة إلى فعل شيء. شكرا.' },
  'several-open': {
    text: 'من Vigil: لديك تنبيهات مفتوحة: {codes}. لم يتغير شيء. أرسل الرمز أيضا، مثل {code} 1.',
  },
  // The number itself
  stopped: { text: 'من Vigil: لن نرسل رسائل إلى هذا الرقم. تبقى الطرق الأخرى. لتصلك من جديد أرسل START.' },
  started: {
    text: 'من Vigil: تعود الرسائل إلى هذا الرقم ابتداء من التنبيه التالي. لا نكرر القديمة. لإيقافها أرسل STOP.',
  },
  'contact-check': { text: 'من Vigil: يرجى تأكيد كيف نصل إليك. يستغرق ذلك دقيقة.', link: '{link}' },
  'join-welcome': {
    text: 'من Vigil: أهلا بك وشكرا. قد نسألك من الآن برسالة، {region}. يمكنك دائما أن تعتذر. لإيقافها أرسل STOP.',
  },
  'join-declined': {
    text: 'من Vigil: شكرا على عرضك المساعدة. لا نستطيع قبوله الآن. لا حاجة إلى فعل شيء. تُحذف بياناتك خلال 30 يوما.',
  },
  'mailbox-notice': {
    text: 'من Vigil: هناك رسالة لك. تقرأ على موقعنا برمزك. لإيقاف هذه الرسائل أرسل STOP.',
    link: '{link}',
  },
  verify: {
    text: 'من Vigil: الرقم {pin} يؤكد هذا الهاتف. اكتبه خلال 15 دقيقة في الصفحة التي طلبته فيها. لا نطلبه أبدا برسالة أو مكالمة.',
  },
  test: { text: 'من Vigil: اختبار. لم يحدث شيء. لا حاجة إلى جواب.' },
};
