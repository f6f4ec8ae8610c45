import { definePublicCatalogue } from '../../layout/translate.js';
import { mailboxAr } from './mailbox.ar.js';
import { mailboxCy } from './mailbox.cy.js';
import { mailboxEn } from './mailbox.en.js';

export const mailboxText = definePublicCatalogue({
  en: mailboxEn,
  cy: mailboxCy,
  ar: mailboxAr,
});
