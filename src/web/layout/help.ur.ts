import type { helpEn } from './help.en.js';
import type { Translated } from './translate.js';

/** Machine draft, not yet read by a speaker. */
export const helpUr: Translated<typeof helpEn> = {
  line: '<b>{name}</b>، {about}: {number}',
  samaritans: 'کسی سے بات کرنے کے لیے، مفت',
  childline: '19 سال سے کم عمر ہر فرد کے لیے، مفت',
  inquest: 'حراست میں وفات کے بعد خاندانوں کے لیے مشورہ، انگلینڈ اور ویلز',
  families_outside: 'جیل میں موجود لوگوں کے خاندانوں کے لیے، اسکاٹ لینڈ، مفت',
  pact: 'جیل میں موجود لوگوں کے خاندانوں کے لیے، انگلینڈ اور ویلز، مفت',
  cruse: 'کسی بھی وفات کے بعد، مفت',
  lifeline: 'جب برداشت سے باہر ہو، شمالی آئرلینڈ، کسی بھی وقت، مفت',
  checked: '{day} کو جانچا گیا',
  unchecked: 'ہم نے ابھی نہیں جانچا',
};
