import type { ComponentChildren } from 'preact';
import type { PageLanguage } from '../../../kernel/language.js';
import type { Catalogue, RichParams, TextParams } from '../../layout/translate.js';
import { choiceText, formText, questionText } from './report-text.js';

export interface Words<Key extends string> {
  (key: Key, params?: TextParams): string;
  rich(key: Key, params: RichParams): ComponentChildren;
}

/** The words of the form in one language. */
export interface FormWords {
  readonly language: PageLanguage;
  readonly form: Words<Parameters<typeof formText>[1]>;
  readonly question: Words<Parameters<typeof questionText>[1]>;
  readonly choice: Words<Parameters<typeof choiceText>[1]>;
}

export function wordsIn(language: PageLanguage): FormWords {
  return {
    language,
    form: of(formText, language),
    question: of(questionText, language),
    choice: of(choiceText, language),
  };
}

export function of<Key extends string, Languages extends PageLanguage>(
  catalogue: Catalogue<Key, Languages>,
  language: Languages,
): Words<Key> {
  return Object.assign((key: Key, params?: TextParams) => catalogue(language, key, params), {
    rich: (key: Key, params: RichParams) => catalogue.rich(language, key, params),
  });
}
