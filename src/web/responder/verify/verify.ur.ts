/** Machine draft, not yet read by a speaker. */
import type { Translated } from '../../layout/translate.js';
import type { verifyEn } from './verify.en.js';

export const verifyUr: Translated<typeof verifyEn> = {
  title: 'تصدیق کریں کہ ہم آپ تک کیسے پہنچیں',
  heading: 'تصدیق کریں کہ ہم آپ تک کیسے پہنچیں',
  why: 'تاکہ ہمارا بھیجا ہوا کچھ کسی اجنبی تک نہ جائے، اور ضرورت پر آپ تک پہنچے۔',
  'where.sms': 'آپ کا نمبر جس کے آخر میں {shown} ہے',
  'where.voice': 'آپ کا نمبر جس کے آخر میں {shown} ہے، فون پر',
  'where.email': 'آپ کا پتہ {shown}',
  weSend: 'ہم چھ ہندسے بھیجتے ہیں: {where}۔ وہ 15 منٹ چلتے ہیں۔',
  weSent: 'ہم نے چھ ہندسے بھیجے: {where}۔ وہ 15 منٹ چلتے ہیں۔',
  confirm: 'تصدیق کریں',
  done: 'شکریہ۔ تصدیق ہو گئی',
  doneMore: 'ہم آپ تک یوں پہنچتے ہیں: {where}۔ مزید کچھ کرنے کی ضرورت نہیں۔',
  stopped: 'پیغام بند ہیں: {where}۔ دوبارہ پانے کے لیے اس نمبر پر START بھیجیں جس سے پیغام آیا تھا۔',
  notYours: 'اب آپ کا نہیں؟ یہاں کچھ نہ کریں، اور اپنے رابطہ کار کو بتائیں۔',
};
