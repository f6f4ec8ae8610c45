import type { Translated } from '../../../layout/translate.js';
import type { childEn } from './child.en.js';

/** Machine draft, not yet read by a speaker. */
export const childUr: Translated<typeof childEn> = {
  title: 'مدد',
  heading: 'ہمیں بتانے کا شکریہ',
  lead: 'کسی کو بتانا درست تھا۔ آپ کو یہ اکیلے نہیں سہنا۔',
  ring: 'آپ ابھی کسی سے بات کر سکتے ہیں',
  grownUp: 'کسی بڑے کو بتائیں جس پر آپ کو بھروسا ہے: گھر میں، اسکول میں، یا ڈاکٹر کو۔',
  reads: 'آپ جو بھیجتے ہیں اسے ہمارے نیٹ ورک کا کوئی بڑا پڑھتا ہے۔',
  choose: 'یہاں سے آپ صرف جواب چنتے ہیں۔ مزید لکھنا ضروری نہیں۔ جو آپ نے لکھا وہ محفوظ ہے۔',
  paused: 'یہاں آپ صرف چنتے ہیں۔ اسے ہمارے نیٹ ورک کا کوئی بڑا پڑھتا ہے۔',
  first: 'پہلے ہمارے نیٹ ورک کا کوئی بڑا آپ کی اطلاع پڑھتا ہے۔ پھر آپ بھی یہاں لکھ سکتے ہیں۔',
};
