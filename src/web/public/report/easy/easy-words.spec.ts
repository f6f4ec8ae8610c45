import { describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '../../../../intake/report-form.js';
import { choicesEn } from '../choices.en.js';
import { formEn } from '../form.en.js';
import { OFFERED } from '../offered.js';
import { questionsEn } from '../questions.en.js';
import { easyChoicesEn } from './easy-choices.en.js';
import { easyFormEn } from './easy-form.en.js';
import { QUESTION_PICTURES, START_PICTURES } from './easy-pictures.js';
import { easyQuestionsEn } from './easy-questions.en.js';

const LONGEST_SENTENCE = 15;
/** Words that Easy Read does without; what stands for each is in the texts. */
const HARD =
  /\b(custody|establishment|approximately|regarding|incident|immigration|verif\w+|confirm\w*|however|therefore|prior|obtain\w*|receiv\w+|inform(ed|ation)?|assist\w*|require\w*|deceased|individual\w*|reprisal\w*|relative\w*|submit\w*|provide\w*|retain\w*|solicitor|reference|narrative|evidence)\b/iu;
/** “was taken by”, “are being held”: who does it should be said. */
const PASSIVE =
  /\b(is|are|was|were|be|been|being)\s+(taken|given|informed|notified|considered|processed|asked|called|checked)\b/iu;

function sentences(text: string): readonly string[] {
  return text
    .replaceAll(/<[^>]+>|\{[^{}]*\}/gu, ' x ')
    .split(/(?<=[.?!])\s+|\n/u)
    .filter((sentence) => sentence.trim() !== '');
}

const words = (sentence: string): number => sentence.match(/[\p{L}\p{N}’-]+/gu)?.length ?? 0;

/** What is said by an easy page; the line that counts places is a formula of the program. */
const SAID = Object.entries({ ...easyFormEn, ...easyQuestionsEn, ...easyChoicesEn }).filter(([key]) => key !== 'found');

describe('the form in Easy Read', () => {
  it('has the same questions and the same choices as the plain form', () => {
    expect(Object.keys(easyQuestionsEn)).toEqual(Object.keys(questionsEn));
    expect(Object.keys(easyChoicesEn)).toEqual(Object.keys(choicesEn));
    expect(Object.keys(easyFormEn)).toEqual(Object.keys(formEn));
    for (const offered of Object.values(OFFERED))
      for (const { key } of offered) expect(easyChoicesEn[key]).not.toBe('');
  });

  it.each(QUESTIONS)('says why it asks in easy words: %s', (question) => {
    expect(easyQuestionsEn[`${question}Why`]).not.toBe(questionsEn[`${question}Why`]);
  });

  it.each(QUESTIONS)('has one picture for each idea: %s', (question) => {
    expect(QUESTION_PICTURES[question]).toHaveLength(easyQuestionsEn[`${question}Why`].split('\n').length);
  });

  it('has one picture for each idea of its first page', () => {
    const ideas = [easyFormEn.startLead, easyFormEn.startNeeds].flatMap((text) => text.split('\n'));
    expect(START_PICTURES).toHaveLength(ideas.length);
  });

  it.each(SAID)('keeps its sentences short, and its words everyday ones: %s', (_key, text) => {
    expect(sentences(text).filter((sentence) => words(sentence) > LONGEST_SENTENCE)).toEqual([]);
    expect(text).not.toMatch(HARD);
    expect(text).not.toMatch(PASSIVE);
  });
});
