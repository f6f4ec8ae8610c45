import type { Translated } from '../../../layout/translate.js';
import type { placeSearchEn } from './place-search.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeSearchUr: Translated<typeof placeSearchEn> = {
  hits: '{count, plural, =0 {کوئی جگہ اس طرح شروع نہیں ہوتی۔ آپ تلاش دبا سکتے ہیں، یا نیچے لکھ سکتے ہیں۔} one {ایک جگہ۔ تیر کے بٹنوں سے چنیں۔} other {# جگہیں۔ تیر کے بٹنوں سے چنیں۔}}',
  chosen: 'چنا گیا: {name}',
};
