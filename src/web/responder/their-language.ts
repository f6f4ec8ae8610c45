import type { AlertLinkView } from '../../answer/alert-link-view.js';
import type { PageFrame } from '../../platform/http/page-frame.js';

/** The language of the person, unless the address names another. */
export function inTheirLanguage(frame: PageFrame, { language }: Pick<AlertLinkView, 'language'>): PageFrame {
  return frame.prefix === '' ? { ...frame, language } : frame;
}
