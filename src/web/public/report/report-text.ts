import { defineCatalogue } from '../../layout/translate.js';
import { choicesCy } from './choices.cy.js';
import { choicesEn } from './choices.en.js';
import { formCy } from './form.cy.js';
import { formEn } from './form.en.js';
import { questionsCy } from './questions.cy.js';
import { questionsEn } from './questions.en.js';

export const formText = defineCatalogue(formEn, formCy);
export const questionText = defineCatalogue(questionsEn, questionsCy);
export const choiceText = defineCatalogue(choicesEn, choicesCy);

export type ChoiceKey = keyof typeof choicesEn;
