import type { PageLanguage } from '../../../../kernel/language.js';
import { easyKeepText } from '../easy/easy-text.js';
import { saying, speaksEasily, type Words } from '../form-words.js';
import { keepText } from './keep-text.js';

export type KeepWords = Words<Parameters<typeof keepText>[1]>;

export function keepWords(language: PageLanguage, easy: boolean): KeepWords {
  return saying(keepText, easyKeepText, language, easy);
}

/** Where one goes on with a form that was put aside. */
export function returnPath(easy: boolean, language: PageLanguage): '/report/return' | '/report/easy/return' {
  return easy && speaksEasily(language) ? '/report/easy/return' : '/report/return';
}
