import type { EmailContent } from '../email/email-content.js';
import { renderContent, type RenderedEmail } from '../email/render-email.js';
import { NOTICE_TEXTS, type NoticeLanguage } from './notice-texts.js';

/** @param link `PUBLIC_URL/ar/receipt`: the same for everybody, it opens nothing without a code. */
export function noticeSms(language: NoticeLanguage, link: string): string {
  return NOTICE_TEXTS[language].sms.replace('{link}', link);
}

/** @param publicUrl no slash at the end. */
export function noticeEmail(language: NoticeLanguage, link: string, publicUrl: string): RenderedEmail {
  const { subject, lead, page, after, neverAsk, reason, whatWeText, draft } = NOTICE_TEXTS[language];
  const content: EmailContent = {
    subject,
    title: subject.replace('Vigil: ', ''),
    lead: [{ text: lead, code: false }],
    page: { plain: page.plain, html: page.plain, button: page.button, href: link },
    byText: null,
    after,
    ring: null,
    neverAsk,
    reason,
    whatWeText: { label: whatWeText, href: `${publicUrl}/${language}/what-we-text` },
    draft,
  };
  return renderContent(content, language);
}
