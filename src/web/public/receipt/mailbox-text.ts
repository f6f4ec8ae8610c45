import { definePublicCatalogue } from '../../layout/translate.js';
import { mailboxAr } from './mailbox.ar.js';
import { mailboxCy } from './mailbox.cy.js';
import { mailboxEn } from './mailbox.en.js';
import { mailboxPl } from './mailbox.pl.js';
import { mailboxPt } from './mailbox.pt.js';
import { mailboxRo } from './mailbox.ro.js';
import { mailboxSq } from './mailbox.sq.js';
import { mailboxUr } from './mailbox.ur.js';

export const mailboxText = definePublicCatalogue({
  en: mailboxEn,
  cy: mailboxCy,
  ar: mailboxAr,
  pl: mailboxPl,
  pt: mailboxPt,
  ro: mailboxRo,
  sq: mailboxSq,
  ur: mailboxUr,
});
