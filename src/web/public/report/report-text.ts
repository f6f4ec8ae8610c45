import { definePublicCatalogue } from '../../layout/translate.js';
import { choicesAr } from './choices.ar.js';
import { choicesCy } from './choices.cy.js';
import { choicesEn } from './choices.en.js';
import { formAr } from './form.ar.js';
import { formCy } from './form.cy.js';
import { formEn } from './form.en.js';
import { questionsAr } from './questions.ar.js';
import { questionsCy } from './questions.cy.js';
import { questionsEn } from './questions.en.js';

export const formText = definePublicCatalogue({
  en: formEn,
  cy: formCy,
  ar: formAr,
});

export const questionText = definePublicCatalogue({
  en: questionsEn,
  cy: questionsCy,
  ar: questionsAr,
});

export const choiceText = definePublicCatalogue({
  en: choicesEn,
  cy: choicesCy,
  ar: choicesAr,
});

export type ChoiceKey = keyof typeof choicesEn;
