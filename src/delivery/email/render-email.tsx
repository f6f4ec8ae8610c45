import type { ComponentChildren, JSX } from 'preact';
import { render } from 'preact-render-to-string';
import type { Language, PageLanguage } from '../../kernel/language.js';
import { emailContent, type EmailContent, type EmailParams, type Stretch } from './email-content.js';
import type { EmailTemplate } from './email-texts.js';
import { wrapText } from './wrap-text.js';

export interface RenderedEmail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** An e-mail as it leaves: what a text may hold, the first name, and how to answer. No picture, no tracker, no script. */
export function renderEmail(template: EmailTemplate, language: Language, params: EmailParams): RenderedEmail {
  return renderContent(emailContent(template, language, params), language);
}

/** What is already in words. */
export function renderContent(content: EmailContent, language: PageLanguage): RenderedEmail {
  const html = render(<Mail content={content} lang={language} />);
  return {
    subject: content.subject,
    text: plainPart(content, RIGHT_TO_LEFT.includes(language)),
    html: `<!DOCTYPE html>\n${html}\n`,
  };
}

/** Keeps a telephone number on one line. */
const HARD_SPACE = '\u00a0';

/** From right to left the groups of a telephone number would change places: there it goes without gaps. */
function plainPart(content: EmailContent, rightToLeft: boolean): string {
  const { title, lead, page, byText, after, ring, neverAsk, reason, whatWeText, draft } = content;
  const ringing =
    ring === null ? '' : `${ring.before}${ring.phone.replaceAll(' ', rightToLeft ? '' : HARD_SPACE)}${ring.after} `;
  const paragraphs = [
    wrapText(title),
    wrapText(plain(lead)),
    page && `${wrapText(page.plain)}\n${page.href}`,
    byText && wrapText(plain(byText)),
    after && wrapText(after),
    wrapText(`${ringing}${neverAsk}`).replaceAll(HARD_SPACE, ' '),
    `${wrapText(reason)}\n${wrapText(whatWeText.label)}\n${whatWeText.href}`,
    wrapText(draft),
  ];
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}

function plain(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('');
}

/** Mail programs drop style sheets, so styles stand inline; this small one is a bonus for the dark. */
const DARK = `@media (prefers-color-scheme: dark) {
.v-page { background: #17121b !important; color: #eee8f0 !important; }
.v-soft { color: #beb2c6 !important; }
.v-link { color: #d9beeb !important; border-color: #d9beeb !important; }
.v-rule { border-color: #978a9f !important; }
}`;
const RIGHT_TO_LEFT: readonly PageLanguage[] = ['ar', 'ur'];
const SERIF = "'Palatino Linotype',Palatino,Georgia,serif";
const SANS = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

function Mail({ content, lang }: { content: EmailContent; lang: PageLanguage }): JSX.Element {
  return (
    <html lang={lang === 'en' ? 'en-GB' : lang} dir={RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr'}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
        <style>{DARK}</style>
      </head>
      <body class="v-page" style="margin:0;padding:0;background:#f8f5f4;color:#261c2b;">
        <main
          class="v-page"
          style={`max-width:34rem;margin:0 auto;padding:24px 16px;background:#f8f5f4;color:#261c2b;font:17px/1.5 ${SANS};`}
        >
          <p style={`margin:0 0 24px;font:22px/1 ${SERIF};`}>
            <span
              class="v-rule"
              style="display:inline-block;width:11px;height:11px;margin-inline-end:8px;border:2px solid #261c2b;border-radius:50%;background:#eda91f;"
            />
            Vigil
          </p>
          <div class="v-rule" style="border-inline-start:2px solid #7f7388;padding-inline-start:20px;">
            <h1 style={`margin:0 0 12px;font:400 27px/1.25 ${SERIF};`}>{content.title}</h1>
            <Paragraph>
              <Sentence of={content.lead} />
            </Paragraph>
            {content.page && <PageLink {...content.page} />}
            {content.byText && (
              <Paragraph>
                <Sentence of={content.byText} />
              </Paragraph>
            )}
            {content.after && <Paragraph>{content.after}</Paragraph>}
          </div>
          <Foot content={content} />
        </main>
      </body>
    </html>
  );
}

function Paragraph({ children }: { children: ComponentChildren }): JSX.Element {
  return <p style="margin:0 0 16px;">{children}</p>;
}

function Sentence({ of }: { of: readonly Stretch[] }): JSX.Element {
  return <>{of.map(({ text, code }) => (code ? <Code text={text} /> : text))}</>;
}

/** What is typed or dialled runs from left to right, whatever is around it. */
function Code({ text }: { readonly text: string }): JSX.Element {
  return (
    <b dir="ltr" style="font-family:Menlo,Consolas,monospace;">
      {text}
    </b>
  );
}

function PageLink({ html, href, button }: { html: string; href: string; button: string }): JSX.Element {
  return (
    <>
      <p style="margin:0 0 8px;">{html}</p>
      <p style="margin:0 0 24px;">
        <a
          class="v-link"
          href={href}
          style="display:inline-block;padding:13px 22px;border:2px solid #57276b;border-radius:3px;color:#57276b;font-weight:600;text-decoration:none;"
        >
          {button}
        </a>
      </p>
    </>
  );
}

function Foot({ content: { ring, neverAsk, reason, whatWeText, draft } }: { content: EmailContent }): JSX.Element {
  return (
    <p class="v-soft" style="margin:24px 0 0;font-size:15px;color:#51465a;">
      {ring && (
        <>
          {ring.before}
          <a
            class="v-link"
            dir="ltr"
            href={`tel:${ring.phone.replace(/[^+\d]/g, '')}`}
            style="color:#57276b;white-space:nowrap;"
          >
            {ring.phone}
          </a>
          {`${ring.after} `}
        </>
      )}
      {neverAsk}
      <br />
      {reason}
      <br />
      <a class="v-link" href={whatWeText.href} style="color:#57276b;">
        {whatWeText.label.replace(/:$/, '')}
      </a>
      {draft !== '' && (
        <>
          <br />
          {draft}
        </>
      )}
    </p>
  );
}
