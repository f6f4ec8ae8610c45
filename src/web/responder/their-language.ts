import { asHomeLanguage, type Language } from '../../kernel/language.js';
import type { PageFrame } from '../../platform/http/page-frame.js';

/** The language of the person, unless the address names another. */
export function inTheirLanguage(frame: PageFrame, { language }: { readonly language: Language }): PageFrame {
  return frame.prefix === '' ? { ...frame, language: asHomeLanguage(language) } : frame;
}
