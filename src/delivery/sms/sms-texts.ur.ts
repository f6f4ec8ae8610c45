/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../translated.js';
import type { smsEn } from './sms-texts.en.js';

/**
 * In UCS-2, at most two segments. Each begins with an Urdu word (“from Vigil”), so that a phone lays it out from right to left
 * without marks that nobody sees. Asked for are digits after the code: the two stay together as they are typed. Before a link stands an Urdu word, or the full
 * stop before it would run with the code.
 */
export const smsUr: Translated<typeof smsEn> = {
  // Pages
  triage: {
    text: 'منجانب Vigil: نئی رپورٹ، {region}۔ لینے کے لیے: {code} 1، آگے بھیجیں: {code} 0۔',
    link: 'مزید: {link}',
  },
  alert: {
    text: 'منجانب Vigil: انتباہ، {region}۔ ہاں: {code} 1، بعد میں: {code} 2، نہیں: {code} 0۔',
    link: 'مزید: {link}',
  },
  bundle: {
    text: 'منجانب Vigil: {region}: {codes}۔ کوڈ 1 ہاں، 2 بعد میں، 0 نہیں۔ {all} 1 سب۔',
    link: '{link}',
  },
  reminder: {
    text: 'منجانب Vigil: {region}، جواب باقی ہے۔ ہاں: {code} 1، بعد میں: {code} 2، {code} 0: نہیں۔',
    link: '{link}',
  },
  progress: {
    text: 'منجانب Vigil: {code}، آپ نے ہاں کہا تھا۔ کیا آپ راستے میں یا وہاں ہیں؟ ہاں: {code} 1، اب نہیں: {code} 0۔ ورنہ کسی اور سے کہیں گے۔',
  },
  drill: { text: 'منجانب Vigil: مشق ہے، انتباہ نہیں، {region}۔ جانچ کے لیے: {code} 1۔ جہاں ہیں وہیں رہیں۔' },
  // Over
  'stand-down-enough': {
    text: 'منجانب Vigil: {region}، {code}: کافی لوگ آ رہے ہیں۔ کچھ کرنے یا جواب کی ضرورت نہیں۔ شکریہ۔',
  },
  'triage-taken': { text: 'منجانب Vigil: {code} ایک ساتھی نے لے لیا ہے۔ کچھ کرنے کی ضرورت نہیں۔ شکریہ۔' },
  'stand-down-over': {
    text: 'منجانب Vigil: {region}، {code}: یہ ختم ہو گیا۔ یہیں رک جائیں۔ جواب کی ضرورت نہیں۔ ساتھ دینے کا شکریہ۔',
  },
  correction: {
    text: 'منجانب Vigil: تصحیح، {region}، {code}۔ انتباہ غلط تھا۔ براہ کرم اب رک جائیں۔',
    link: 'مزید: {link}',
  },
  // Answers to answers
  'got-yes': {
    text: 'منجانب Vigil: {code}، جواب ملا: ہاں۔ شکریہ، آپ پر بھروسا ہے۔ نہ آ سکیں تو: {code} 0۔',
    link: 'اور کون: {link}',
  },
  'got-yes-enough': {
    text: 'منجانب Vigil: {code}، جواب ملا: ہاں۔ شکریہ۔ کافی لوگ آ رہے ہیں، براہ کرم جہاں ہیں وہیں رہیں۔',
  },
  'got-later': {
    text: 'منجانب Vigil: {code}، جواب ملا: بعد میں۔ شکریہ۔ اوروں سے کہتے ہیں۔ ہو سکے تو: {code} 1۔',
    link: 'مزید: {link}',
  },
  'got-remote': {
    text: 'منجانب Vigil: {code}، جواب ملا: دور سے۔ شکریہ۔ رابطہ کار آپ سے بات کرے گا۔',
    link: 'مزید: {link}',
  },
  'got-no': {
    text: 'منجانب Vigil: {code}، جواب ملا: نہیں۔ بتانے کا شکریہ؛ اب ہم اگلے فرد سے کہتے ہیں۔ کچھ کرنے کی ضرورت نہیں۔',
  },
  'got-help': {
    text: 'منجانب Vigil: {code}، مدد کا پیغام ملا۔ رابطہ کار بلا لیے ہیں۔ خطرہ ہے؟ 999 پر فون کریں۔',
    link: 'مزید: {link}',
  },
  'got-words': {
    text: 'منجانب Vigil: آپ کے الفاظ {code} کے ساتھ رکھے ہیں۔ ہاں یا نہیں ابھی باقی ہے۔ ہاں: {code} 1، بعد میں: {code} 2، نہیں: {code} 0۔',
  },
  'triage-yours': { text: 'منجانب Vigil: {code} اب آپ کے پاس ہے، شکریہ۔', link: 'مزید: {link}' },
  'triage-passed': { text: 'منجانب Vigil: {code} اگلے رابطہ کار کو دے دیا گیا ہے۔ شکریہ۔' },
  'got-drill': { text: 'منجانب Vigil: مشق، {code} مل گیا۔ یہ کام کرتا ہے۔ شکریہ۔' },
  // When we cannot tell
  'wrong-code': {
    text: 'منجانب Vigil: ہم یہ کوڈ نہیں جانتے۔ کچھ نہیں بدلا۔ ہمارے آخری پیغام میں 4 نشان دیکھیں اور 1 ہاں، 2 بعد میں یا 0 نہیں کے ساتھ بھیجیں۔',
  },
  'closed-code': { text: 'منجانب Vigil: {code} پہلے ہی ختم ہو گیا ہے۔ کچھ کرنے کی ضرورت نہیں۔ شکریہ۔' },
  'several-open': { text: 'منجانب Vigil: آپ کے کئی انتباہ ہیں: {codes}۔ کچھ نہیں بدلا۔ کوڈ بھی بھیجیں: {code} 1۔' },
  // The number itself
  stopped: {
    text: 'منجانب Vigil: اس نمبر پر اب پیغام نہیں آئیں گے۔ دوسرے ذرائع رہیں گے۔ دوبارہ پانے کے لیے START لکھیں۔',
  },
  started: {
    text: 'منجانب Vigil: اگلے انتباہ سے اس نمبر پر پھر پیغام آئیں گے۔ پرانے دوبارہ نہیں آئیں گے۔ بند کرنے کو STOP لکھیں۔',
  },
  'contact-check': { text: 'منجانب Vigil: براہ کرم تصدیق کریں کہ ہم آپ تک کیسے پہنچیں۔ ایک منٹ۔', link: '{link}' },
  'join-welcome': {
    text: 'منجانب Vigil: خوش آمدید، شکریہ۔ اب ہم پیغام سے مدد مانگ سکتے ہیں، {region}۔ انکار ہمیشہ ٹھیک ہے۔ بند کرنے کو STOP لکھیں۔',
  },
  'join-declined': {
    text: 'منجانب Vigil: مدد کی پیشکش کا شکریہ۔ ابھی ہم اسے نہیں لے سکتے۔ کچھ کرنے کی ضرورت نہیں۔ معلومات 30 دن میں مٹا دی جائیں گی۔',
  },
  'mailbox-notice': {
    text: 'منجانب Vigil: آپ کے لیے پیغام ہے۔ ہماری سائٹ پر کوڈ سے پڑھیں۔ بند کرنے کو STOP لکھیں۔',
    link: '{link}',
  },
  verify: {
    text: 'منجانب Vigil: {pin} اس نمبر کی تصدیق کرتا ہے۔ 15 منٹ میں اسی صفحے پر لکھیں جہاں مانگا تھا۔ ہم اسے پیغام یا فون پر نہیں مانگتے۔',
  },
  test: { text: 'منجانب Vigil: جانچ ہے۔ کچھ نہیں ہوا۔ جواب کی ضرورت نہیں۔' },
};
