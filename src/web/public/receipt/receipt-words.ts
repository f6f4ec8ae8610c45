import type { PageLanguage } from '../../../kernel/language.js';
import type { CarryingForm } from '../../layout/carrying-form.js';
import { easyMailboxText, easyReceiptText } from '../report/easy/easy-text.js';
import { saying, speaksEasily, type Words } from '../report/form-words.js';
import { mailboxText } from './mailbox-text.js';
import { receiptText } from './receipt-text.js';

export type ReceiptWords = Words<Parameters<typeof receiptText>[1]>;
export type MailboxWords = Words<Parameters<typeof mailboxText>[1]>;

export function receiptWords(language: PageLanguage, easy: boolean): ReceiptWords {
  return saying(receiptText, easyReceiptText, language, easy);
}

export function mailboxWords(language: PageLanguage, easy: boolean): MailboxWords {
  return saying(mailboxText, easyMailboxText, language, easy);
}

/** Where one comes back with a code, and where an open mailbox posts to. */
export function receiptPath(easy: boolean): '/receipt' | '/receipt/easy' {
  return easy ? '/receipt/easy' : '/receipt';
}

/** A page of an open mailbox goes on in another language with all that was typed. */
export function mailboxForm(easy: boolean, enter: CarryingForm['enter'] = ['go', 'stay']): CarryingForm {
  return { to: (language) => `/${language}${receiptPath(easy && speaksEasily(language))}`, enter };
}
