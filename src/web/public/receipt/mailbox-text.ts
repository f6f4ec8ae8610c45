import { defineCatalogue } from '../../layout/translate.js';
import { mailboxCy } from './mailbox.cy.js';
import { mailboxEn } from './mailbox.en.js';

export const mailboxText = defineCatalogue(mailboxEn, mailboxCy);
