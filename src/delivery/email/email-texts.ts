import type { Language } from '../../kernel/language.js';
import { emailCy } from './email-texts.cy.js';
import { emailEn } from './email-texts.en.js';
import { emailPl } from './email-texts.pl.js';
import { emailUr } from './email-texts.ur.js';
import { emailSq } from './email-texts.sq.js';
import { emailRo } from './email-texts.ro.js';
import { emailPt } from './email-texts.pt.js';
import { emailAr } from './email-texts.ar.js';

/**
 * One e-mail. `*…*` is what a person types or reads out, set apart in the HTML. Fields: {name}, the first name, only at
 * the start of `lead`; {region}; {code}; of a sign-in {device} and {time}.
 */
export interface EmailText {
  readonly subject: string;
  readonly title: string;
  readonly lead: string;
  /** Instead of `lead` where the person is on duty. */
  readonly leadOnDuty?: string;
  /**
   * `answer`: the page behind the link is where one answers. `read`: it says more. `confirm`: a contact is confirmed.
   * `mailbox`: where a code is typed, the same for everybody. `account`: where whoever signs in sees their sign-ins.
   */
  readonly page?: 'answer' | 'read' | 'confirm' | 'mailbox' | 'account';
  /** How to answer by text; follows “Or”, so it begins small. */
  readonly byText?: string;
  readonly after?: string;
  /** Why the person gets this. */
  readonly reason: string;
}

export type EmailTemplate = keyof typeof emailEn;

export const EMAIL_TEMPLATES = Object.keys(emailEn) as readonly EmailTemplate[];

export const EMAIL_TEXTS: Readonly<Record<Language, Readonly<Record<EmailTemplate, EmailText>>>> = {
  en: emailEn,
  cy: emailCy,
  ar: emailAr,
  pl: emailPl,
  pt: emailPt,
  ro: emailRo,
  sq: emailSq,
  ur: emailUr,
};
