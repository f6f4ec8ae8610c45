import type { Translated } from '../../../layout/translate.js';
import type { placeSearchEn } from './place-search.en.js';

/** Machine draft, not yet read by a speaker. */
export const placeSearchAr: Translated<typeof placeSearchEn> = {
  hits: '{count, plural, zero {لا مكان يبدأ هكذا. يمكنك الضغط على البحث أو كتابته أدناه.} =0 {لا مكان يبدأ هكذا. يمكنك الضغط على البحث أو كتابته أدناه.} one {مكان واحد. اختره بمفاتيح الأسهم.} two {مكانان. اختر بمفاتيح الأسهم.} few {# أماكن. اختر بمفاتيح الأسهم.} many {# مكانًا. اختر بمفاتيح الأسهم.} other {# مكان. اختر بمفاتيح الأسهم.}}',
  chosen: 'تم الاختيار: {name}',
};
