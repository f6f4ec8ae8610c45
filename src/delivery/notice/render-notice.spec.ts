import { describe, expect, it } from '@jest/globals';
import { segments } from '../sms/gsm7.js';
import { NOTICE_TEXTS, type NoticeLanguage } from './notice-texts.js';
import { noticeEmail, noticeSms } from './render-notice.js';

const LANGUAGES = Object.keys(NOTICE_TEXTS) as readonly NoticeLanguage[];
const SITE = 'https://vigil.example';
/** As long as an address may be that a text still goes in two segments with. */
const LONG = `https://${'v'.repeat(26)}.example/ar/receipt`.slice(0, 45);

describe.each(LANGUAGES)('that a message waits, in %s', (language) => {
  const link = `${SITE}/${language}/receipt`;

  it('fits into two segments, says how to end it, and leads to where the code is typed', () => {
    expect(segments(noticeSms(language, LONG))).toBeLessThanOrEqual(2);
    expect(noticeSms(language, link)).toMatch(/^Vigil: /u);
    expect(noticeSms(language, link)).toContain('STOP');
    expect(noticeSms(language, link)).toContain(` ${link} `);
  });

  it('is an e-mail in its language and direction, with one way in, and says nothing else', () => {
    const { subject, text, html } = noticeEmail(language, link, SITE);
    expect(subject).toBe(NOTICE_TEXTS[language].subject);
    expect(html).toContain(`<html lang="${language}" dir="${['ar', 'ur'].includes(language) ? 'rtl' : 'ltr'}">`);
    expect([...html.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href)).toEqual([
      link,
      `${SITE}/${language}/what-we-text`,
    ]);
    expect(text).toContain(`\n${link}\n`);
    expect(text).not.toMatch(/undefined|null|\{|\}/u);
  });
});
