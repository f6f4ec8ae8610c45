import { defineCatalogue } from '../../layout/translate.js';
import { joinCy } from './join.cy.js';
import { joinEn } from './join.en.js';
import { joinQuestionsCy } from './questions.cy.js';
import { joinQuestionsEn } from './questions.en.js';

export const joinText = defineCatalogue(joinEn, joinCy);
export const joinQuestionText = defineCatalogue(joinQuestionsEn, joinQuestionsCy);

export type JoinQuestionKey = keyof typeof joinQuestionsEn;
