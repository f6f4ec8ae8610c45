import type { Language } from '../../kernel/language.js';
import { isDraft } from '../../kernel/readings.js';
import { fillText } from '../fill-text.js';
import { deviceLabel } from '../../access/device-words.js';
import { EMAIL_COMMON, type EmailCommon } from './email-common.js';
import { EMAIL_TEXTS, type EmailTemplate, type EmailText } from './email-texts.js';

export interface EmailParams {
  /** The responder's name; only the first of it is used, and it is the only thing in an e-mail that says who. */
  readonly name: string;
  readonly regionLabel: string;
  /** The code of the alert; for `verify` the digits to type. */
  readonly code: string;
  /** `PUBLIC_URL/r/TOKEN`. Null: there is none, and the words that lead to it go too. */
  readonly link: string | null;
  /** No slash at the end. */
  readonly publicUrl: string;
  /** Null: the line is left out. */
  readonly dutyPhone: string | null;
  /** `08:00` where the person is asked because of a rota. */
  readonly dutyUntil?: string | null;
  /** Of a sign-in: browser and system in words of a closed list, and when (ISO). */
  readonly newDevice?: { readonly device: string | null; readonly at: string } | null;
}

/** A stretch of a sentence; `code`: what a person types or reads out. */
export interface Stretch {
  readonly text: string;
  readonly code: boolean;
}

/** An e-mail before it becomes plain text or HTML. */
export interface EmailContent {
  readonly subject: string;
  readonly title: string;
  readonly lead: readonly Stretch[];
  readonly page: {
    readonly plain: string;
    readonly html: string;
    readonly button: string;
    readonly href: string;
  } | null;
  readonly byText: readonly Stretch[] | null;
  readonly after: string | null;
  readonly ring: { readonly before: string; readonly phone: string; readonly after: string } | null;
  readonly neverAsk: string;
  readonly reason: string;
  readonly whatWeText: { readonly label: string; readonly href: string };
  readonly draft: string;
}

/** Throws when code or link are not what they have to be: nothing else may leave. */
export function emailContent(template: EmailTemplate, language: Language, params: EmailParams): EmailContent {
  const text = EMAIL_TEXTS[language][template];
  const common = EMAIL_COMMON[language];
  const values = { ...valuesOf(params, text), ...signInValues(params, language, common) };
  const onDuty = params.dutyUntil != null && /^\d{2}:\d{2}$/.test(params.dutyUntil);
  const page = text.page === undefined || params.link === null ? null : common.page[text.page];
  return {
    subject: fillText(text.subject, values),
    title: fillText(text.title, values),
    lead: stretches(named(onDuty ? (text.leadOnDuty ?? text.lead) : text.lead, values.name), values),
    page: page && { ...page, href: ownLink(params) },
    byText:
      text.byText === undefined
        ? null
        : stretches(
            alternative(text.byText, common.or, page !== null && text.page === 'answer'),
            values,
            ` ${common.noReply}`,
          ),
    after: text.after ?? null,
    ring: ringLine(common.ring, params.dutyPhone),
    neverAsk: common.neverAsk,
    reason:
      onDuty && text.leadOnDuty !== undefined ? fillText(common.onDuty, { until: params.dutyUntil }) : text.reason,
    whatWeText: {
      label: common.whatWeText,
      href: `${params.publicUrl}${language === 'en' ? '' : `/${language}`}/what-we-text`,
    },
    draft: isDraft(language) ? common.draft : '',
  };
}

/** The first of a name, as letters only: what a person typed must not become a link, a command or another line. */
export function firstNameOf(name: string): string {
  const [first = ''] = name.normalize('NFC').trim().split(/\s+/u);
  return first.replace(/[^\p{L}\p{M}\p{N}'’-]/gu, '').slice(0, 40);
}

function valuesOf({ name, regionLabel, code }: EmailParams, text: EmailText) {
  const needsCode = JSON.stringify(text).includes('{code}');
  if (needsCode && !/^[A-Z0-9]{4,8}$/.test(code)) throw new Error('The code of an e-mail is not what it has to be.');
  return { name: firstNameOf(name), region: regionLabel.replace(/[\s\p{C}]+/gu, ' ').trim(), code };
}

/** Names of browsers and systems are the same in all languages; the time is that of the United Kingdom. */
function signInValues({ newDevice }: EmailParams, language: Language, { someDevice }: EmailCommon) {
  if (newDevice == null) return {};
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' } as const;
  const locale = `${language === 'en' ? 'en-GB' : language}-u-nu-latn`;
  const time = new Intl.DateTimeFormat(locale, format).format(new Date(newDevice.at));
  return { device: deviceLabel(newDevice.device) ?? someDevice, time };
}

/** Without a name the sentence begins with its second part. */
function named(lead: string, name: string): string {
  return name === '' ? capital(lead.replace(/^\{name\}[,،] /u, '')) : lead;
}

function alternative(byText: string, or: string, isOther: boolean): string {
  return isOther ? `${or} ${byText}` : capital(byText);
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function stretches(text: string, values: Readonly<Record<string, string>>, more = ''): readonly Stretch[] {
  return `${text}${more}`
    .split(/(\*[^*]+\*)/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: fillText(piece.replaceAll('*', ''), values), code: piece.startsWith('*') }));
}

/** A person's own page, the one where everybody types their code, or where whoever signs in sees their sign-ins. */
const OURS = /^(?:\/r\/[\w-]+(?:\/verify)?|(?:\/[a-z]{2})?\/receipt|\/console\/account)$/;

function ownLink({ link, publicUrl }: EmailParams): string {
  const path = link?.startsWith(`${publicUrl}/`) ? link.slice(publicUrl.length) : '';
  if (link === null || !OURS.test(path)) throw new Error('The link of an e-mail is not one of ours.');
  return link;
}

function ringLine(text: string, phone: string | null): EmailContent['ring'] {
  if (phone === null || !/^\+?[\d ()-]{3,30}$/.test(phone)) return null;
  const [before = '', after = ''] = text.split('{phone}');
  return { before, phone, after };
}
