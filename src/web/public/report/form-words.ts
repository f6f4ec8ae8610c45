import type { ComponentChildren } from 'preact';
import { asHomeLanguage, type HomeLanguage, type PageLanguage } from '../../../kernel/language.js';
import type { CarryingForm } from '../../layout/carrying-form.js';
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
  return {
    language,
    form: saying(formText, easyFormText, language, easy),
    question: saying(questionText, easyQuestionText, language, easy),
    choice: saying(choiceText, easyChoiceText, language, easy),
  };
}

/** The words of an area in this language; in Easy Read where it is asked for and written. */
export function saying<Key extends string>(
  plain: Catalogue<Key, PageLanguage>,
  easily: Catalogue<Key, HomeLanguage>,
  language: PageLanguage,
  easy: boolean,
): Words<Key> {
  return easy && speaksEasily(language) ? of(easily, asHomeLanguage(language)) : of(plain, language);
}

/** A page of the form goes on in another language, in Easy Read where that is written in it. `enter`: the button for Enter. */
export function carrying(easy: boolean, enter: CarryingForm['enter'] = ['go', 'next']): CarryingForm {
  return { to: (language) => `/${language}${formPath(easy && speaksEasily(language))}`, enter };
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
