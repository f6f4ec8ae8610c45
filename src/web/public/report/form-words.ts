import type { ComponentChildren } from 'preact';
import { asHomeLanguage, type PageLanguage } from '../../../kernel/language.js';
import type { Catalogue, RichParams, TextParams } from '../../layout/translate.js';
import { easyChoiceText, easyFormText, easyQuestionText } from './easy/easy-text.js';
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

/** Easy Read is written in the languages of the land so far. */
export function speaksEasily(language: PageLanguage): boolean {
  return asHomeLanguage(language) === language;
}

/** `easy`: in Easy Read, where that is written in this language. */
export function wordsIn(language: PageLanguage, easy = false): FormWords {
  if (easy && speaksEasily(language)) {
    const spoken = asHomeLanguage(language);
    return {
      language,
      form: of(easyFormText, spoken),
      question: of(easyQuestionText, spoken),
      choice: of(easyChoiceText, spoken),
    };
  }
  return {
    language,
    form: of(formText, language),
    question: of(questionText, language),
    choice: of(choiceText, language),
  };
}

/** Where the pages of the form post to. */
export function formPath(easy: boolean): '/report' | '/report/easy' {
  return easy ? '/report/easy' : '/report';
}

function of<Key extends string, Languages extends PageLanguage>(
  catalogue: Catalogue<Key, Languages>,
  language: Languages,
): Words<Key> {
  return Object.assign((key: Key, params?: TextParams) => catalogue(language, key, params), {
    rich: (key: Key, params: RichParams) => catalogue.rich(language, key, params),
  });
}
