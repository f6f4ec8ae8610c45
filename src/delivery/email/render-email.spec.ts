import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { LANGUAGES } from '../../kernel/language.js';
import { firstNameOf } from './email-content.js';
import { EMAIL_TEMPLATES, EMAIL_TEXTS, type EmailText } from './email-texts.js';
import { renderEmail } from './render-email.js';

const PARAMS = {
  name: 'Joyce Okafor',
  regionLabel: 'Yorkshire and the Humber',
  code: 'K7M4',
  link: 'https://vigil.example/r/8fQ2dLw7xNc3Rt5K',
  publicUrl: 'https://vigil.example',
  dutyPhone: '01632 960 114',
  dutyUntil: '08:00',
  newDevice: { device: 'Firefox on Android', at: '2026-11-21T02:30:00Z' },
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Mail programs drop style sheets; the renderer closes empty elements.
  rules: { 'no-inline-style': 'off', 'void-style': ['error', { style: 'selfclose' }], 'tel-non-breaking': 'off' },
});

describe('an alert by e-mail', () => {
  it('says in its plain part what a text says, and the first name', () => {
    expect(renderEmail('alert', 'en', PARAMS)).toMatchObject({
      subject: 'Vigil: alert for Yorkshire and the Humber, code K7M4',
      text: `Alert for Yorkshire and the Humber

Joyce, you are on the rota. Can you help? Your code is K7M4.

Read and answer on your own page. Opening it changes nothing; you choose
there:
https://vigil.example/r/8fQ2dLw7xNc3Rt5K

Or text K7M4 YES, LATER or NO to the number that texts you. An e-mail
reply does not reach us.

No is a good answer. It lets us ask the next person at once.

Rather hear it from a person first? Ring the duty coordinator:
01632 960 114. We never ask for a password or a code by e-mail.

Sent because you are on duty until 08:00.
What we send, and what we never ask:
https://vigil.example/what-we-text
`,
    });
  });

  it('leaves out what it does not know', () => {
    const { text, html } = renderEmail('alert', 'en', {
      ...PARAMS,
      dutyPhone: null,
      dutyUntil: null,
      name: ' ',
      link: null,
    });
    expect(text).toContain('\n\nCan you help? Your code is K7M4.\n\nText K7M4 YES, LATER or NO');
    expect(text).toContain('\n\nWe never ask for a password');
    expect(text).toContain('Sent because you offered to be asked in this region.');
    for (const part of [text, html]) expect(part).not.toMatch(/rota|duty|Ring|own page|null|undefined/);
  });

  it('has one button, to the own page, that changes nothing by being opened', () => {
    const { html } = renderEmail('alert', 'en', PARAMS);
    expect(html.match(/href="[^"]+"/g)).toEqual([
      'href="https://vigil.example/r/8fQ2dLw7xNc3Rt5K"',
      'href="tel:01632960114"',
      'href="https://vigil.example/what-we-text"',
    ]);
    expect(html).not.toContain('<form');
  });

  it('says in Welsh that no speaker has read it yet', () => {
    const { subject, text, html } = renderEmail('alert', 'cy', { ...PARAMS, regionLabel: 'Cymru' });
    expect(subject).toBe('Vigil: rhybudd ar gyfer Cymru, cod K7M4');
    expect(text).toContain('Joyce, rydych ar y rota.');
    expect(text).toContain('Drafft peiriant');
    expect(html).toContain('<html lang="cy" dir="ltr">');
    expect(html).toContain('Drafft peiriant');
  });
});

/** Names of the fields of each part, and how often something is set apart in it. */
function fieldsOf(text: EmailText): Readonly<Record<string, readonly string[]>> {
  const marks = (part: string) => [...new Set(part.match(/\{\w+\}/g)), String((part.match(/\*/g) ?? []).length)];
  const parts = Object.entries(text).filter(([name]) => name !== 'page');
  return Object.fromEntries(parts.map(([name, part]) => [name, marks(String(part)).sort()]));
}

describe('every e-mail', () => {
  const all = LANGUAGES.flatMap((language) => EMAIL_TEMPLATES.map((template) => [template, language] as const));

  it('exists in every language with the same parts', () => {
    for (const [template, language] of all) {
      const text: EmailText = EMAIL_TEXTS[language][template];
      expect(Object.keys(text)).toEqual(Object.keys(EMAIL_TEXTS.en[template]));
      expect(text.page).toBe(EMAIL_TEXTS.en[template].page);
      expect(text.lead).toMatch(/^\{name\}[,،] /u);
      expect(fieldsOf(text)).toEqual(fieldsOf(EMAIL_TEXTS.en[template]));
    }
  });

  it.each(all)('%s (%s) is valid HTML', async (template, language) => {
    const report = await validator.validateString(renderEmail(template, language, PARAMS).html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it.each(all)('%s (%s) loads nothing and links only to pages of ours', (template, language) => {
    const { html } = renderEmail(template, language, PARAMS);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|form|object|svg)|\bsrc=|url\(|@import|\bon\w+=/i);
    for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
      expect(href).toMatch(
        /^(?:https:\/\/vigil\.example\/(?:r\/8fQ2dLw7xNc3Rt5K|(?:[a-z]{2}\/)?what-we-text)|tel:01632960114)$/,
      );
    }
  });

  it.each(all)('%s (%s) has short lines, no open field, one line as subject, the name once', (template, language) => {
    const { subject, text, html } = renderEmail(template, language, PARAMS);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(72);
    for (const part of [subject, text]) expect(part).not.toMatch(/[{}*]|undefined|null/);
    expect(subject).toMatch(/^Vigil(?:: | \p{L}+[,:،] )[^\n\r]{5,90}$/u);
    expect(subject).not.toContain('Joyce');
    expect(text.match(/Joyce/g)).toHaveLength(1);
    expect(html.match(/Joyce/g)).toHaveLength(1);
    expect(`${text}${html}`).not.toContain('Okafor');
  });

  it('keeps codes and telephone numbers in their order where the words run from right to left', () => {
    for (const language of ['ar', 'ur'] as const) {
      const { text, html } = renderEmail('alert', language, PARAMS);
      expect(text).toContain('01632960114');
      expect(html).toContain('dir="rtl"');
      expect(html).toContain('<a class="v-link" dir="ltr" href="tel:01632960114"');
      expect(html.match(/<b (?!dir="ltr")/gu)).toBeNull();
    }
  });

  it('keeps the digits that confirm an address out of the subject', () => {
    const { subject, text } = renderEmail('verify', 'en', { ...PARAMS, code: '493071', link: null });
    expect(subject).toBe('Vigil: confirm this address');
    expect(text).toContain('Joyce, 493071 confirms this address.');
  });
});

describe('hostile values', () => {
  it.each([
    ['<script>alert(1)</script>', 'scriptalert1script'],
    ['"><img src=x onerror=alert(1)>', 'img'],
    ['http://evil.example/pay', 'httpevilexamplepay'],
    ['Joyce\r\nBcc: everybody@example.org', 'Joyce'],
    ['\u202eecyoJ', 'ecyoJ'],
    ['O’Brien', 'O’Brien'],
    ['Siân Rhys', 'Siân'],
    ['Anne-Marie', 'Anne-Marie'],
    ['{code}*x*', 'codex'],
    ['محمد علي', 'محمد'],
    ['x'.repeat(500), 'x'.repeat(40)],
    ['  ', ''],
  ])('%p is called %p', (name, first) => {
    expect(firstNameOf(name)).toBe(first);
  });

  it('never make another line of the subject, or markup', () => {
    const odd = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(odd, odd, (name, regionLabel) => {
        const label = `${regionLabel}<b>\r\nBcc: x@example.org`;
        const { subject, text, html } = renderEmail('alert', 'en', { ...PARAMS, name, regionLabel: label });
        expect(subject).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(text.split('\n').every((line) => !line.startsWith('Bcc'))).toBe(true);
        expect(html).not.toContain('<b>\r');
        expect(html.match(/<b[ >]/g)).toHaveLength(4);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    { link: 'https://elsewhere.example/r/8fQ2dLw7xNc3Rt5K' },
    { link: 'https://vigil.example.evil.example/r/x' },
    { link: 'https://vigil.example/r/x"onclick="' },
    { link: 'https://vigil.example/me' },
    { link: 'javascript:alert(1)' },
    { code: 'K7M4 and words' },
    { code: '' },
  ])('do not leave: %p', (wrong) => {
    expect(() => renderEmail('alert', 'en', { ...PARAMS, ...wrong })).toThrow();
  });

  it.each(['call me', '01632 960 114" onclick="', 'javascript:1'])('are no duty phone: %p', (dutyPhone) => {
    expect(renderEmail('alert', 'en', { ...PARAMS, dutyPhone }).html).not.toContain('tel:');
  });
});
