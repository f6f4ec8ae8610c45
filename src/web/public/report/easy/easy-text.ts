import type { choicesEn } from '../choices.en.js';
import type { formEn } from '../form.en.js';
import type { questionsEn } from '../questions.en.js';
import { defineCatalogue, type Translated } from '../../../layout/translate.js';
import { easyChoicesCy } from './easy-choices.cy.js';
import { easyFormCy } from './easy-form.cy.js';
import { easyQuestionsCy } from './easy-questions.cy.js';
import { easyChoicesEn } from './easy-choices.en.js';
import { easyFormEn } from './easy-form.en.js';
import { easyQuestionsEn } from './easy-questions.en.js';

/** The form in Easy Read: the same keys as the plain one, so that a question without easy words does not compile. */
export const easyFormText = defineCatalogue<Translated<typeof formEn>>(easyFormEn, easyFormCy);
export const easyQuestionText = defineCatalogue<Translated<typeof questionsEn>>(easyQuestionsEn, easyQuestionsCy);
export const easyChoiceText = defineCatalogue<Translated<typeof choicesEn>>(easyChoicesEn, easyChoicesCy);
