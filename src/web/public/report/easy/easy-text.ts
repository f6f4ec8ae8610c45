import type { mailboxEn } from '../../receipt/mailbox.en.js';
import type { receiptEn } from '../../receipt/receipt.en.js';
import type { keepEn } from '../keep/keep.en.js';
import type { choicesEn } from '../choices.en.js';
import type { formEn } from '../form.en.js';
import type { questionsEn } from '../questions.en.js';
import { defineCatalogue, type Translated } from '../../../layout/translate.js';
import { easyChoicesCy } from './easy-choices.cy.js';
import { easyFormCy } from './easy-form.cy.js';
import { easyQuestionsCy } from './easy-questions.cy.js';
import { easyChoicesEn } from './easy-choices.en.js';
import { easyFormEn } from './easy-form.en.js';
import { easyKeepCy } from './easy-keep.cy.js';
import { easyKeepEn } from './easy-keep.en.js';
import { easyMailboxCy } from './easy-mailbox.cy.js';
import { easyMailboxEn } from './easy-mailbox.en.js';
import { easyQuestionsEn } from './easy-questions.en.js';
import { easyReceiptCy } from './easy-receipt.cy.js';
import { easyReceiptEn } from './easy-receipt.en.js';

/** The form in Easy Read: the same keys as the plain one, so that a question without easy words does not compile. */
export const easyFormText = defineCatalogue<Translated<typeof formEn>>(easyFormEn, easyFormCy);
export const easyQuestionText = defineCatalogue<Translated<typeof questionsEn>>(easyQuestionsEn, easyQuestionsCy);
export const easyChoiceText = defineCatalogue<Translated<typeof choicesEn>>(easyChoicesEn, easyChoicesCy);
export const easyKeepText = defineCatalogue<Translated<typeof keepEn>>(easyKeepEn, easyKeepCy);
export const easyReceiptText = defineCatalogue<Translated<typeof receiptEn>>(easyReceiptEn, easyReceiptCy);
export const easyMailboxText = defineCatalogue<Translated<typeof mailboxEn>>(easyMailboxEn, easyMailboxCy);
