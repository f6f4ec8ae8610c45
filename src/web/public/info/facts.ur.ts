import type { Translated } from '../../layout/translate.js';
import type { factsEn } from './facts.en.js';

/** Machine draft, not yet read by a speaker. */
export const factsUr: Translated<typeof factsEn> = {
  coroner: 'سرکاری حراست میں ہر وفات کی، وجہ جو بھی ہو، ایک جج (coroner) کو تحقیق کرنی ہوتی ہے۔',
  ppo: 'جیل یا تارکین وطن کے حراستی مرکز میں وفات کے بعد جیلوں کا محتسب (Prisons and Probation Ombudsman) تحقیق کرتا ہے۔ اس کا خاندانی رابطہ افسر چار ہفتوں میں لکھتا ہے، یا جنازے کے بعد اگر وہ پہلے ہو۔ آپ اپنے سوال رکھ سکتے ہیں۔',
  iopc: 'پولیس کی حراست میں یا اس کے بعد وفات پر ایک آزاد ادارہ (Independent Office for Police Conduct) شامل ہوتا ہے۔',
  hospital: 'ہسپتال میں حراست کے دوران وفات کے بعد، جج (coroner) کے دفتر سے پوچھیں کہ کیا اسے بتایا گیا۔',
  fiscal:
    'اسکاٹ لینڈ کا سرکاری وکیل (procurator fiscal) تحقیق کرتا ہے۔ قانونی حراست میں وفات کے بعد، چند صورتوں کے سوا، کھلی تحقیقات (fatal accident inquiry) ہوتی ہے، اس وقت بھی جب وفات ہسپتال میں ہو۔',
  charter:
    'سرکاری وکیل کے دفتر (Crown Office) کا خاندانوں کے لیے ایک منشور ہے: اس میں ہے کہ انہیں کیا بتایا جاتا ہے، اور کب۔',
  booklet: 'حراست میں وفات کے بعد خاندانوں کے لیے Families Outside کا ایک کتابچہ ہے۔',
  governor:
    'جیل میں وفات کے بعد جیل کے منتظم کو فوراً جج (coroner) کو، اور ممکن ہو تو قریب ترین رشتہ دار کو بتانا ہوتا ہے۔',
  ombudsman:
    'جیل میں موجود لوگوں کا محتسب (Prisoner Ombudsman) تحقیق کرتا ہے۔ وفات کی عدالتی سماعت (inquest) ہوتی ہے، اور قریب ترین رشتہ داروں کو شرکت کا وقت دیا جاتا ہے۔',
};
