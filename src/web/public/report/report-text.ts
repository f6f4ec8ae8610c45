import { definePublicCatalogue } from '../../layout/translate.js';
import { choicesAr } from './choices.ar.js';
import { choicesCy } from './choices.cy.js';
import { choicesEn } from './choices.en.js';
import { choicesPl } from './choices.pl.js';
import { choicesPt } from './choices.pt.js';
import { choicesRo } from './choices.ro.js';
import { choicesSq } from './choices.sq.js';
import { choicesUr } from './choices.ur.js';
import { formAr } from './form.ar.js';
import { formCy } from './form.cy.js';
import { formEn } from './form.en.js';
import { formPl } from './form.pl.js';
import { formPt } from './form.pt.js';
import { formRo } from './form.ro.js';
import { formSq } from './form.sq.js';
import { formUr } from './form.ur.js';
import { questionsAr } from './questions.ar.js';
import { questionsCy } from './questions.cy.js';
import { questionsEn } from './questions.en.js';
import { questionsPl } from './questions.pl.js';
import { questionsPt } from './questions.pt.js';
import { questionsRo } from './questions.ro.js';
import { questionsSq } from './questions.sq.js';
import { questionsUr } from './questions.ur.js';

export const formText = definePublicCatalogue({
  en: formEn,
  cy: formCy,
  ar: formAr,
  pl: formPl,
  pt: formPt,
  ro: formRo,
  sq: formSq,
  ur: formUr,
});

export const questionText = definePublicCatalogue({
  en: questionsEn,
  cy: questionsCy,
  ar: questionsAr,
  pl: questionsPl,
  pt: questionsPt,
  ro: questionsRo,
  sq: questionsSq,
  ur: questionsUr,
});

export const choiceText = definePublicCatalogue({
  en: choicesEn,
  cy: choicesCy,
  ar: choicesAr,
  pl: choicesPl,
  pt: choicesPt,
  ro: choicesRo,
  sq: choicesSq,
  ur: choicesUr,
});

export type ChoiceKey = keyof typeof choicesEn;
