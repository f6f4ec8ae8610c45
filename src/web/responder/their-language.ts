import type { Language } from '../../kernel/language.js';
import type { PublicFrame } from '../../platform/http/page-frame.js';

/** The language of the person, unless the address names another. */
export function inTheirLanguage(frame: PublicFrame, { language }: { readonly language: Language }): PublicFrame {
  return frame.prefix === '' ? { ...frame, language } : frame;
}
