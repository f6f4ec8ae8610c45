import type { Language } from '../../kernel/language.js';
import { emailCommonCy } from './email-common.cy.js';
import { emailCommonEn } from './email-common.en.js';
import { emailCommonPl } from './email-common.pl.js';
import { emailCommonUr } from './email-common.ur.js';
import { emailCommonSq } from './email-common.sq.js';
import { emailCommonRo } from './email-common.ro.js';
import { emailCommonPt } from './email-common.pt.js';
import { emailCommonAr } from './email-common.ar.js';

/** What every e-mail says around its own words. */
export interface EmailCommon {
  /** The way to the page: in the plain part, in the HTML, on the button. */
  readonly page: Readonly<
    Record<
      'answer' | 'read' | 'confirm' | 'mailbox' | 'account',
      { readonly plain: string; readonly html: string; readonly button: string }
    >
  >;
  /** In the place of browser and system, where a browser does not say what it is. */
  readonly someDevice: string;
  readonly or: string;
  readonly noReply: string;
  readonly ring: string;
  readonly neverAsk: string;
  readonly onDuty: string;
  readonly whatWeText: string;
  /** Says that no speaker has read the translation yet. */
  readonly draft: string;
}

export const EMAIL_COMMON: Readonly<Record<Language, EmailCommon>> = {
  en: emailCommonEn,
  cy: emailCommonCy,
  ar: emailCommonAr,
  pl: emailCommonPl,
  pt: emailCommonPt,
  ro: emailCommonRo,
  sq: emailCommonSq,
  ur: emailCommonUr,
};
