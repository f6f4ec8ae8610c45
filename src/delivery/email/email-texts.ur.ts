/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { emailEn } from './email-texts.en.js';

const coordinator = 'اس لیے بھیجا گیا کہ آپ ہمارے ساتھ رابطہ کار ہیں۔';
const asked = 'اس لیے بھیجا گیا کہ آپ نے اس علاقے میں مدد کی پیشکش کی تھی۔';
const wasAsked = 'اس لیے بھیجا گیا کہ ہم نے اس انتباہ پر آپ سے پوچھا تھا۔';
const answered = 'اس لیے بھیجا گیا کہ آپ نے ہمیں جواب دیا۔';
const drills = 'اس لیے بھیجا گیا کہ آپ مشقوں میں شامل ہیں۔';
const byText = 'جس نمبر سے پیغام آتا ہے اس پر لکھیں: ہاں *{code} 1*، بعد میں *{code} 2*، نہیں *{code} 0*۔';
const noIsGood = 'انکار بھی اچھا جواب ہے۔ اس طرح ہم فوراً اگلے فرد سے کہہ سکتے ہیں۔';
const dutyOn = '{name}، آپ اب سے ڈیوٹی پر ہیں، {region}۔ جب تک ہم نہ کہیں کچھ کرنا نہیں ہے۔';

export const emailUr: Translated<typeof emailEn, 'page'> = {
  // Pages
  triage: {
    subject: 'Vigil: نئی رپورٹ، {region}، کوڈ {code}',
    title: 'نئی رپورٹ، {region}',
    lead: '{name}، ایک رپورٹ آئی ہے۔ کیا آپ اسے لے سکتے ہیں؟ آپ کا کوڈ *{code}* ہے۔',
    page: 'answer',
    byText: 'جس نمبر سے پیغام آتا ہے اس پر لکھیں: لینے کے لیے *{code} 1*، آگے بھیجنے کے لیے *{code} 0*۔',
    after: 'آگے بھیجنا بھی اچھا جواب ہے۔ اس طرح ہم فوراً اگلے رابطہ کار سے کہہ سکتے ہیں۔',
    reason: coordinator,
  },
  alert: {
    subject: 'Vigil: انتباہ، {region}، کوڈ {code}',
    title: 'انتباہ، {region}',
    lead: '{name}، کیا آپ مدد کر سکتے ہیں؟ آپ کا کوڈ *{code}* ہے۔',
    leadOnDuty: '{name}، آپ ڈیوٹی کے جدول میں ہیں۔ کیا آپ مدد کر سکتے ہیں؟ آپ کا کوڈ *{code}* ہے۔',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  reminder: {
    subject: 'Vigil: {region}، کوڈ {code}، جواب باقی ہے',
    title: '{region}: جواب باقی ہے',
    lead: '{name}، آپ کا جواب ابھی نہیں آیا۔ کیا آپ مدد کر سکتے ہیں؟ آپ کا کوڈ *{code}* ہے۔',
    page: 'answer',
    byText,
    after: noIsGood,
    reason: asked,
  },
  progress: {
    subject: 'Vigil: کیا آپ راستے میں ہیں؟ کوڈ {code}',
    title: 'کیا آپ راستے میں ہیں؟',
    lead: '{name}، آپ نے *{code}* پر ہاں کہا تھا۔ کیا آپ راستے میں یا وہاں ہیں؟',
    page: 'answer',
    byText: 'جس نمبر سے پیغام آتا ہے اس پر لکھیں: ہاں *{code} 1*، اب ممکن نہیں *{code} 0*۔',
    after: 'جواب نہ ملا تو ہم کسی اور سے کہیں گے۔',
    reason: answered,
  },
  drill: {
    subject: 'Vigil مشق، انتباہ نہیں: {region}، کوڈ {code}',
    title: 'مشق ہے، انتباہ نہیں: {region}',
    lead: '{name}، ہم صرف جانچ رہے ہیں کہ آپ تک پہنچتے ہیں۔ آپ کا کوڈ *{code}* ہے۔ جہاں ہیں وہیں رہیں۔',
    byText: 'جس نمبر سے پیغام آتا ہے اس پر لکھیں: *{code} 1*، تاکہ معلوم ہو کہ یہ کام کرتا ہے۔',
    reason: drills,
  },
  // Over
  'stand-down-enough': {
    subject: 'Vigil: {region}، کوڈ {code}، کافی لوگ آ رہے ہیں',
    title: 'کافی لوگ آ رہے ہیں',
    lead: '{name}، {region}، کوڈ *{code}*: کچھ کرنے کی ضرورت نہیں۔ شکریہ۔ جواب کی ضرورت نہیں۔',
    reason: wasAsked,
  },
  'triage-taken': {
    subject: 'Vigil: {code} لے لیا گیا ہے',
    title: 'ایک ساتھی نے لے لیا ہے',
    lead: '{name}، *{code}* ایک ساتھی نے لے لیا ہے۔ کچھ کرنے کی ضرورت نہیں۔ شکریہ۔',
    reason: coordinator,
  },
  'stand-down-over': {
    subject: 'Vigil: {region}، کوڈ {code}، یہ ختم ہو گیا',
    title: '{region}: یہ ختم ہو گیا',
    lead: '{name}، *{code}* ختم ہو گیا ہے۔ یہیں رک جائیں۔ جواب کی ضرورت نہیں۔ ساتھ دینے کا شکریہ۔',
    reason: wasAsked,
  },
  correction: {
    subject: 'Vigil: تصحیح، {region}، کوڈ {code}',
    title: 'تصحیح، {region}',
    lead: '{name}، انتباہ *{code}* غلط تھا۔ براہ کرم اب رک جائیں۔',
    page: 'read',
    after: 'ہمیں افسوس ہے۔ تیار رہنے کا شکریہ۔',
    reason: wasAsked,
  },
  // Answers to answers
  'got-yes': {
    subject: 'Vigil: {code}، جواب ملا: ہاں',
    title: 'شکریہ۔ ہمیں آپ پر بھروسا ہے',
    lead: '{name}، *{code}* پر آپ کا ہاں ہمیں ملا۔ اور کتنے لوگ آ رہے ہیں، یہ آپ کے اپنے صفحے پر ہے۔',
    page: 'read',
    byText: 'نہ آ سکیں تو جس نمبر سے پیغام آتا ہے اس پر لکھیں: *{code} 0*۔',
    reason: answered,
  },
  'got-yes-enough': {
    subject: 'Vigil: {code}، جواب ملا، کافی لوگ آ رہے ہیں',
    title: 'شکریہ۔ کافی لوگ آ رہے ہیں',
    lead: '{name}، *{code}* پر آپ کا ہاں ہمیں ملا۔ کافی لوگ آ رہے ہیں، براہ کرم جہاں ہیں وہیں رہیں۔',
    reason: answered,
  },
  'got-later': {
    subject: 'Vigil: {code}، جواب ملا: بعد میں',
    title: 'شکریہ۔ لکھ لیا: بعد میں',
    lead: '{name}، *{code}* پر آپ کا جواب «بعد میں» ہمیں ملا۔ ابھی دوسروں سے کہتے ہیں۔ جب ہو سکے، اپنے صفحے پر بتائیں۔',
    page: 'answer',
    byText: 'جس نمبر سے پیغام آتا ہے اس پر لکھیں: *{code} 1*۔',
    reason: answered,
  },
  'got-remote': {
    subject: 'Vigil: {code}، جواب ملا: دور سے',
    title: 'شکریہ۔ رابطہ کار آپ سے بات کرے گا',
    lead: '{name}، *{code}* پر آپ کا جواب «دور سے» ہمیں ملا۔',
    page: 'read',
    reason: answered,
  },
  'got-no': {
    subject: 'Vigil: {code}، جواب ملا: نہیں',
    title: 'بتانے کا شکریہ',
    lead: '{name}، *{code}* پر آپ کا جواب «نہیں» ہمیں ملا۔ اب ہم اگلے فرد سے کہتے ہیں۔ کچھ کرنے کی ضرورت نہیں۔',
    reason: answered,
  },
  'got-help': {
    subject: 'Vigil: {code}، مدد کا پیغام ملا',
    title: 'رابطہ کاروں کو بلا لیا ہے',
    lead: '{name}، *{code}* پر آپ کا مدد کا پیغام ملا۔ خطرہ ہے؟ فون کریں: *999*۔',
    page: 'read',
    reason: answered,
  },
  'triage-yours': {
    subject: 'Vigil: {code} اب آپ کے پاس ہے',
    title: 'اب آپ کے پاس ہے',
    lead: '{name}، *{code}* اب آپ کے پاس ہے۔ شکریہ۔',
    page: 'read',
    reason: coordinator,
  },
  'triage-passed': {
    subject: 'Vigil: {code} آگے دے دیا گیا',
    title: 'آگے دے دیا گیا',
    lead: '{name}، *{code}* اگلے رابطہ کار کو دے دیا گیا ہے۔ شکریہ۔',
    reason: coordinator,
  },
  'got-drill': {
    subject: 'Vigil مشق: {code} مل گیا',
    title: 'یہ کام کرتا ہے',
    lead: '{name}، مشق *{code}* پر آپ کا جواب پہنچ گیا ہے۔ شکریہ۔',
    reason: drills,
  },
  // The rota
  'duty-on': {
    subject: 'Vigil: آپ اب ڈیوٹی پر ہیں',
    title: 'آپ اب ڈیوٹی پر ہیں',
    lead: dutyOn,
    leadOnDuty: dutyOn,
    after: 'اگر ممکن نہ ہو تو فوراً اپنے رابطہ کار کو بتائیں: کسی اور سے کہنا ہوگا۔',
    reason: 'اس لیے بھیجا گیا کہ آپ ڈیوٹی کے جدول میں ہیں۔',
  },
  'duty-off': {
    subject: 'Vigil: آپ کی ڈیوٹی ختم ہوئی',
    title: 'آپ کی ڈیوٹی ختم ہوئی',
    lead: '{name}، آپ کی ڈیوٹی، {region}، ختم ہوئی۔ ساتھ دینے کا شکریہ۔',
    reason: 'اس لیے بھیجا گیا کہ آپ ڈیوٹی کے جدول میں تھے۔',
  },
  'tasks-due': {
    subject: 'Vigil: کام کرنے کا وقت ہو گیا ہے',
    title: 'کام کرنے کا وقت ہو گیا ہے',
    lead: '{name}، جو کام آپ نے لیا تھا اس کا وقت ہو گیا ہے۔ کون سا کام اور کس کے لیے، یہ کنسول میں Tasks کے تحت لکھا ہے۔',
    after: 'اگر آپ نہ کر سکیں تو وہاں کسی ساتھی کو دے دیں، یا لکھیں کہ اس کی ضرورت نہیں۔',
    reason: coordinator,
  },
  'week-warning': {
    subject: 'Vigil: جدول پر توجہ درکار ہے، {region}',
    title: 'اگلے ہفتے کے جدول پر توجہ درکار ہے',
    lead: '{name}، {region}: اگلے ہفتے کے آخر تک کسی جدول میں ایسا وقت ہے جب کوئی ڈیوٹی پر نہیں، یا جو ہے اس تک ہم نہیں پہنچتے۔',
    after: 'کون سا جدول اور کب، یہ کنسول کے ریکارڈ میں لکھا ہے۔',
    reason: coordinator,
  },
  // Maintenance mode
  'maintenance-on': {
    subject: 'Vigil: {region} میں دیکھ بھال جاری ہے',
    title: '{region} میں دیکھ بھال جاری ہے',
    lead: '{name}، {region}: دیکھ بھال ختم ہونے تک کسی کو نہیں بلایا جاتا۔ جو رکا ہے وہ پھر خود چلا جائے گا۔',
    after: 'کب تک، اور کس نے لگائی، یہ کنسول کے ہر صفحے پر سرخ لکھا ہے۔ وہیں ختم بھی ہو سکتی ہے۔',
    reason: coordinator,
  },
  'maintenance-off': {
    subject: 'Vigil: {region} میں پھر بلایا جاتا ہے',
    title: '{region} میں پھر بلایا جاتا ہے',
    lead: '{name}، دیکھ بھال ختم ہوئی، {region}۔ جو رکا تھا وہ آگے چلتا ہے۔',
    reason: coordinator,
  },
  // The address itself, or another one
  'contact-check': {
    subject: 'Vigil: تصدیق کریں کہ ہم آپ تک کیسے پہنچیں',
    title: 'تصدیق کریں کہ ہم آپ تک کیسے پہنچیں',
    lead: '{name}، ہمیں یقین نہیں کہ ہم آپ کے کسی ایک نمبر یا پتے پر اب بھی پہنچتے ہیں۔ کیا آپ اس کی تصدیق کر سکتے ہیں؟ ایک منٹ لگتا ہے۔',
    page: 'confirm',
    after: 'کوئی جلدی نہیں۔ اگر اب نمبر یا پتہ کوئی اور ہے تو اپنے رابطہ کار کو بتائیں۔',
    reason: 'اس لیے بھیجا گیا کہ آپ نے مدد کی پیشکش کی تھی۔',
  },
  // An offer to join
  'join-welcome': {
    subject: 'Vigil: خوش آمدید، اور شکریہ',
    title: 'خوش آمدید، اور شکریہ',
    lead: '{name}، اب سے ہم آپ سے مدد مانگ سکتے ہیں، {region}، انہی ذرائع سے جو آپ نے دیے، اور آپ کے آرام کے اوقات میں نہیں، سوائے اس کے کہ انتظار ممکن نہ ہو۔',
    after:
      'ہر بار انکار اچھا جواب ہے، اور کوئی گنتا نہیں۔ رابطہ کار بات کر کے بتائے گا کہ یہ کیسے ہوتا ہے۔ وقفے یا جانے کے لیے کسی بھی رابطہ کار کو بتائیں۔',
    reason: 'اس لیے بھیجا گیا کہ آپ نے ہمارے ساتھ شامل ہونے کی پیشکش کی۔',
  },
  'join-declined': {
    subject: 'Vigil: پیشکش کا شکریہ',
    title: 'پیشکش کا شکریہ',
    lead: '{name}، مدد کی پیشکش کا شکریہ۔ ابھی ہم اسے نہیں لے سکتے۔',
    after: 'کچھ کرنے کی ضرورت نہیں۔ آپ نے جو بتایا وہ 30 دن میں مٹا دیا جائے گا۔',
    reason: 'اس لیے بھیجا گیا کہ آپ نے ہمارے ساتھ شامل ہونے کی پیشکش کی۔',
  },
  // A report
  'mailbox-notice': {
    subject: 'Vigil: آپ کے لیے ایک پیغام ہے',
    title: 'آپ کے لیے ایک پیغام ہے',
    lead: '{name}، کسی نے آپ کو لکھا ہے۔ ہماری سائٹ پر اپنے کوڈ سے پڑھ سکتے ہیں۔',
    page: 'mailbox',
    after: 'ہم یہاں اس سے زیادہ نہیں لکھتے، تاکہ کوئی اور نہ پڑھے۔ مزید اطلاع نہ چاہیں تو اسی صفحے پر بتائیں۔',
    reason: 'اس لیے بھیجا گیا کہ آپ نے اطلاع مانگی تھی۔',
  },
  // Whoever signs in
  'new-device': {
    subject: 'Vigil: نئے آلے سے سائن اِن',
    title: 'نئے آلے سے سائن اِن',
    lead: '{name}، کسی نے {time} (برطانیہ کے وقت) آپ کے نام سے سائن اِن کیا، ایسے آلے سے جو ہم نے پہلے نہیں دیکھا تھا: {device}۔',
    page: 'account',
    after:
      'کیا یہ آپ تھے؟ تو وہاں بتا دیں، اور کچھ ضروری نہیں۔ اگر آپ نہیں تھے تو فوراً وہاں بتائیں: باقی تمام سائن اِن ختم ہو جائیں گے، اور آپ نیا پاس ورڈ چنیں گے۔',
    reason: 'اس لیے بھیجا گیا کہ آپ Vigil میں سائن اِن کرتے ہیں۔',
  },
  verify: {
    subject: 'Vigil: اس پتے کی تصدیق کریں',
    title: 'اس پتے کی تصدیق کریں',
    lead: '{name}، *{code}* اس پتے کی تصدیق کرتا ہے۔ 15 منٹ میں اسی صفحے پر لکھیں جہاں مانگا تھا۔',
    after: 'اگر آپ نے نہیں مانگا تو کچھ نہ کریں۔',
    reason: 'اس لیے بھیجا گیا کہ یہ پتہ ہمارے کسی صفحے پر لکھا گیا۔',
  },
  test: {
    subject: 'Vigil: جانچ، کچھ نہیں ہوا',
    title: 'یہ جانچ ہے',
    lead: '{name}، کچھ نہیں ہوا۔ کچھ کرنے کی ضرورت نہیں۔',
    reason: 'آپ نے جانچ مانگی تھی، اس لیے بھیجا گیا۔',
  },
};
