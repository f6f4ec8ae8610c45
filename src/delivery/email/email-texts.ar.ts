/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { emailEn } from './email-texts.en.js';

const coordinator = 'أُرسلت لأنك تنسّق معنا.';
const asked = 'أُرسلت لأنك عرضت المساعدة في هذه المنطقة.';
const wasAsked = 'أُرسلت لأننا سألناك بشأن هذا التنبيه.';
const answered = 'أُرسلت لأنك أجبتنا.';
const drills = 'أُرسلت لأنك تشارك في التدريبات.';
const byText = 'برسالة إلى الرقم الذي يراسلك: نعم *{code} 1*، لاحقًا *{code} 2*، لا *{code} 0*.';
const noIsGood = 'الاعتذار جواب جيد أيضًا، فنسأل الشخص التالي فورًا.';
const dutyOn = '{name}، مناوبتك بدأت الآن، {region}. لا حاجة إلى فعل شيء ما لم نسألك.';

export const emailAr: Translated<typeof emailEn, 'page'> = {
  // Pages
  triage: {
    subject: 'Vigil: بلاغ جديد، {region}، الرمز {code}',
    title: 'بلاغ جديد، {region}',
    lead: '{name}، وصل بلاغ. هل يمكنك تسلّمه؟ رمزك *{code}*.',
    page: 'answer',
    byText: 'برسالة إلى الرقم الذي يراسلك: لتسلّمه *{code} 1*، لتمريره *{code} 0*.',
    after: 'التمرير جواب جيد أيضًا، فنسأل المنسق التالي فورًا.',
    reason: coordinator,
  },
  alert: {
    subject: 'Vigil: تنبيه، {region}، الرمز {code}',
    title: 'تنبيه، {region}',
    lead: '{name}، هل يمكنك المساعدة؟ رمزك *{code}*.',
    leadOnDuty: '{name}، اسمك في جدول المناوبة. هل يمكنك المساعدة؟ رمزك *{code}*.',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  reminder: {
    subject: 'Vigil: {region}، الرمز {code}، ننتظر الجواب',
    title: '{region}: ننتظر الجواب',
    lead: '{name}، لم يصلنا جوابك بعد. هل يمكنك المساعدة؟ رمزك *{code}*.',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  progress: {
    subject: 'Vigil: هل أنت في الطريق؟ الرمز {code}',
    title: 'هل أنت في الطريق؟',
    lead: '{name}، قلت نعم في *{code}*. هل أنت في الطريق أو هناك؟',
    page: 'answer',
    byText: 'برسالة إلى الرقم الذي يراسلك: نعم *{code} 1*، لم يعد ممكنًا *{code} 0*.',
    after: 'دون جواب نسأل شخصًا آخر.',
    reason: answered,
  },
  drill: {
    subject: 'Vigil تدريب، ليس تنبيهًا: {region}، الرمز {code}',
    title: 'تدريب وليس تنبيهًا: {region}',
    lead: '{name}، نختبر فقط إن كنا نصل إليك. رمزك *{code}*. يُرجى البقاء في مكانك.',
    byText: 'برسالة إلى الرقم الذي يراسلك: *{code} 1*، لإثبات أنه يعمل.',
    reason: drills,
  },
  // Over
  'stand-down-enough': {
    subject: 'Vigil: {region}، الرمز {code}، عدد القادمين يكفي',
    title: 'عدد القادمين يكفي',
    lead: '{name}، {region}، الرمز *{code}*: لا حاجة إلى فعل شيء. شكرًا لك. لا حاجة إلى جواب.',
    reason: wasAsked,
  },
  'triage-taken': {
    subject: 'Vigil: {code} تسلّمه زميل',
    title: 'تسلّمه زميل',
    lead: '{name}، تسلّم زميل *{code}*. لا حاجة إلى فعل شيء. شكرًا لك.',
    reason: coordinator,
  },
  'stand-down-over': {
    subject: 'Vigil: {region}، الرمز {code}، انتهى الأمر',
    title: '{region}: انتهى الأمر',
    lead: '{name}، انتهى *{code}*. يمكنك التوقف. لا حاجة إلى جواب. شكرًا على حضورك.',
    reason: wasAsked,
  },
  correction: {
    subject: 'Vigil: تصحيح، {region}، الرمز {code}',
    title: 'تصحيح، {region}',
    lead: '{name}، كان التنبيه *{code}* خاطئًا. يُرجى التوقف الآن.',
    page: 'read',
    after: 'نأسف لذلك. شكرًا على استعدادك.',
    reason: wasAsked,
  },
  // Answers to answers
  'got-yes': {
    subject: 'Vigil: {code}، وصل جوابك: نعم',
    title: 'شكرًا لك. نعتمد عليك',
    lead: '{name}، وصلنا جوابك بنعم في *{code}*. عدد القادمين الآخرين في صفحتك الخاصة.',
    page: 'read',
    byText: 'إن تعذّر عليك، برسالة إلى الرقم الذي يراسلك: *{code} 0*.',
    reason: answered,
  },
  'got-yes-enough': {
    subject: 'Vigil: {code}، وصل جوابك، عدد القادمين يكفي',
    title: 'شكرًا لك. عدد القادمين يكفي',
    lead: '{name}، وصلنا جوابك بنعم في *{code}*. عدد القادمين يكفي، فيُرجى البقاء في مكانك.',
    reason: answered,
  },
  'got-later': {
    subject: 'Vigil: {code}، وصل جوابك: لاحقًا',
    title: 'شكرًا لك. سجّلنا: لاحقًا',
    lead: '{name}، وصلنا جوابك بلاحقًا في *{code}*. نسأل غيرك الآن. حين تستطيع، يمكنك قول ذلك في صفحتك.',
    page: 'answer',
    byText: 'برسالة إلى الرقم الذي يراسلك: *{code} 1*.',
    reason: answered,
  },
  'got-remote': {
    subject: 'Vigil: {code}، وصل جوابك: عن بعد',
    title: 'شكرًا لك. سيتصل بك منسق',
    lead: '{name}، وصلنا أنك تساعد عن بعد في *{code}*.',
    page: 'read',
    reason: answered,
  },
  'got-no': {
    subject: 'Vigil: {code}، وصل جوابك: لا',
    title: 'شكرًا على إخبارنا',
    lead: '{name}، وصلنا جوابك بلا في *{code}*. نسأل الآن الشخص التالي. لا حاجة إلى فعل شيء.',
    reason: answered,
  },
  'got-help': {
    subject: 'Vigil: {code}، وصل طلب المساعدة',
    title: 'استدعينا المنسقين',
    lead: '{name}، وصلنا طلبك للمساعدة في *{code}*. في خطر؟ الرقم *999*.',
    page: 'read',
    reason: answered,
  },
  'triage-yours': {
    subject: 'Vigil: {code} لديك الآن',
    title: 'صار لديك الآن',
    lead: '{name}، صار *{code}* لديك الآن. شكرًا لك.',
    page: 'read',
    reason: coordinator,
  },
  'triage-passed': {
    subject: 'Vigil: {code} انتقل إلى غيرك',
    title: 'انتقل إلى غيرك',
    lead: '{name}، انتقل *{code}* إلى المنسق التالي. شكرًا لك.',
    reason: coordinator,
  },
  'got-drill': {
    subject: 'Vigil تدريب: وصل {code}',
    title: 'إنه يعمل',
    lead: '{name}، وصل جوابك عن التدريب *{code}*. شكرًا لك.',
    reason: drills,
  },
  // The rota
  'duty-on': {
    subject: 'Vigil: بدأت مناوبتك الآن',
    title: 'بدأت مناوبتك الآن',
    lead: dutyOn,
    leadOnDuty: dutyOn,
    after: 'إن تعذّر عليك، يُرجى إخبار منسقك فورًا: يجب سؤال شخص آخر.',
    reason: 'أُرسلت لأنك في جدول المناوبة.',
  },
  'duty-off': {
    subject: 'Vigil: انتهت مناوبتك',
    title: 'انتهت مناوبتك',
    lead: '{name}، انتهت مناوبتك، {region}. شكرًا على حضورك.',
    reason: 'أُرسلت لأنك كنت في جدول المناوبة.',
  },
  'tasks-due': {
    subject: 'Vigil: مهام حان وقتها',
    title: 'مهام حان وقتها',
    lead: '{name}، حان وقت شيء توليته. ما هو ولأي حالة: مكتوب في لوحة العمل تحت Tasks.',
    after: 'إن لم تستطع فأعطه هناك لزميل، أو قل إنه لا حاجة إليه.',
    reason: coordinator,
  },
  'week-warning': {
    subject: 'Vigil: جدول المناوبة يحتاجك، {region}',
    title: 'جدول الأسبوع القادم يحتاجك',
    lead: '{name}، {region}: حتى نهاية الأسبوع القادم في أحد الجداول وقت لا مناوب فيه، أو مناوب لا نستطيع الوصول إليه.',
    after: 'أي جدول ومتى: مكتوب في سجل لوحة العمل.',
    reason: coordinator,
  },
  // Maintenance mode
  'maintenance-on': {
    subject: 'Vigil: {region} في وضع الصيانة',
    title: '{region} في وضع الصيانة',
    lead: '{name}، {region}: لا يُستدعى أحد حتى ينتهي وضع الصيانة. ما ينتظر يُرسل بعده تلقائيًا.',
    after: 'إلى متى، ومن وضعه: مكتوب بالأحمر في كل صفحة من لوحة العمل، ويمكن إنهاؤه هناك.',
    reason: coordinator,
  },
  'maintenance-off': {
    subject: 'Vigil: {region} تعمل من جديد',
    title: '{region} تعمل من جديد',
    lead: '{name}، انتهى وضع الصيانة، {region}. ما كان موقوفًا يستمر.',
    reason: coordinator,
  },
  // The address itself, or another one
  'contact-check': {
    subject: 'Vigil: يُرجى تأكيد كيف نصل إليك',
    title: 'يُرجى تأكيد كيف نصل إليك',
    lead: '{name}، لسنا متأكدين من أننا ما زلنا نصل إليك بأحد أرقامك أو عناوينك. هل يمكنك تأكيده؟ يستغرق ذلك دقيقة.',
    page: 'confirm',
    after: 'لا عجلة في ذلك. إن كان لديك رقم أو عنوان آخر، يُرجى إخبار منسقك.',
    reason: 'أُرسلت لأنك عرضت المساعدة.',
  },
  // An offer to join
  'join-welcome': {
    subject: 'Vigil: أهلًا بك وشكرًا',
    title: 'أهلًا بك وشكرًا',
    lead: '{name}، قد نسألك من الآن، {region}، بالطرق التي أعطيتنا إياها، وليس في ساعات راحتك إلا إذا لم يحتمل الأمر الانتظار.',
    after:
      'في كل مرة يمكنك الاعتذار، ولا أحد يعدّ. سيتصل بك منسق ليشرح كيف يعمل ذلك. للاستراحة أو المغادرة يكفي أن تخبر أي منسق.',
    reason: 'أُرسلت لأنك عرضت الانضمام إلينا.',
  },
  'join-declined': {
    subject: 'Vigil: شكرًا على عرضك',
    title: 'شكرًا على عرضك',
    lead: '{name}، شكرًا على عرضك المساعدة. لا نستطيع قبوله الآن.',
    after: 'لا حاجة إلى فعل شيء. يُحذف ما أخبرتنا به خلال 30 يومًا.',
    reason: 'أُرسلت لأنك عرضت الانضمام إلينا.',
  },
  // A report
  'mailbox-notice': {
    subject: 'Vigil: هناك رسالة لك',
    title: 'هناك رسالة لك',
    lead: '{name}، كتب إليك شخص ما. يمكنك قراءة ما كتبه على موقعنا باستخدام رمزك.',
    page: 'mailbox',
    after: 'لا نقول أكثر من ذلك هنا، حتى لا يقرأه أحد غيرك. إن لم ترد أن نخبرك بعد الآن، فقل ذلك على تلك الصفحة.',
    reason: 'أُرسلت لأنك طلبت أن نخبرك.',
  },
  // Whoever signs in
  'new-device': {
    subject: 'Vigil: تسجيل دخول من جهاز جديد',
    title: 'تسجيل دخول من جهاز جديد',
    lead: '{name}، سجّل شخص ما الدخول باسمك في {time} (بتوقيت المملكة المتحدة)، من جهاز لم نره من قبل: {device}.',
    page: 'account',
    after:
      'هل كنت أنت؟ قل ذلك هناك، ولا يلزم شيء آخر. إن لم تكن أنت، فقل ذلك هناك فورًا: تنتهي كل عمليات الدخول الأخرى، وتختار كلمة سر جديدة.',
    reason: 'أُرسلت لأنك تسجّل الدخول إلى Vigil.',
  },
  verify: {
    subject: 'Vigil: تأكيد هذا العنوان',
    title: 'تأكيد هذا العنوان',
    lead: '{name}، الرقم *{code}* يؤكد هذا العنوان. يُكتب خلال 15 دقيقة في الصفحة التي طُلب فيها.',
    after: 'إن لم يكن ذلك منك، فلا حاجة إلى فعل شيء.',
    reason: 'أُرسلت لأن هذا العنوان كُتب في إحدى صفحاتنا.',
  },
  test: {
    subject: 'Vigil: اختبار، لم يحدث شيء',
    title: 'هذا اختبار',
    lead: '{name}، لم يحدث شيء. لا حاجة إلى فعل شيء.',
    reason: 'أُرسل لأنك طلبت اختبارًا.',
  },
};
