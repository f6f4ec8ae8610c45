import { describe, expect, it } from '@jest/globals';
import { QUESTIONS } from '../../../../intake/report-form.js';
import { mailboxCy } from '../../receipt/mailbox.cy.js';
import { mailboxEn } from '../../receipt/mailbox.en.js';
import { receiptCy } from '../../receipt/receipt.cy.js';
import { receiptEn } from '../../receipt/receipt.en.js';
import { childCy } from '../child/child.cy.js';
import { childEn } from '../child/child.en.js';
import { choicesCy } from '../choices.cy.js';
import { choicesEn } from '../choices.en.js';
import { formCy } from '../form.cy.js';
import { formEn } from '../form.en.js';
import { keepCy } from '../keep/keep.cy.js';
import { keepEn } from '../keep/keep.en.js';
import { OFFERED } from '../offered.js';
import { questionsCy } from '../questions.cy.js';
import { questionsEn } from '../questions.en.js';
import { easyChoicesCy } from './easy-choices.cy.js';
import { easyChoicesEn } from './easy-choices.en.js';
import { easyFormCy } from './easy-form.cy.js';
import { easyFormEn } from './easy-form.en.js';
import { easyKeepCy } from './easy-keep.cy.js';
import { easyKeepEn } from './easy-keep.en.js';
import { easyMailboxCy } from './easy-mailbox.cy.js';
import { easyMailboxEn } from './easy-mailbox.en.js';
import { QUESTION_PICTURES, START_PICTURES } from './easy-pictures.js';
import { easyQuestionsCy } from './easy-questions.cy.js';
import { easyQuestionsEn } from './easy-questions.en.js';
import { easyReceiptCy } from './easy-receipt.cy.js';
import { easyReceiptEn } from './easy-receipt.en.js';

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

type Texts = Readonly<Record<string, string>>;

/** Each area in plain words and in easy ones, in English and in Welsh. */
const AREAS: readonly (readonly [area: string, en: Texts, easyEn: Texts, cy: Texts, easyCy: Texts])[] = [
  ['form', formEn, easyFormEn, formCy, easyFormCy],
  ['questions', questionsEn, easyQuestionsEn, questionsCy, easyQuestionsCy],
  ['choices', choicesEn, easyChoicesEn, choicesCy, easyChoicesCy],
  ['put aside', keepEn, easyKeepEn, keepCy, easyKeepCy],
  ['code', receiptEn, easyReceiptEn, receiptCy, easyReceiptCy],
  ['mailbox', mailboxEn, easyMailboxEn, mailboxCy, easyMailboxCy],
  // Written easily for everybody.
  ['child', {}, childEn, {}, childCy],
];

/** What is said by an easy page; the line that counts places is a formula of the program. */
const said = (texts: Texts) => Object.entries(texts).filter(([key]) => key !== 'found');
const SAID = AREAS.flatMap(([area, , easyEn]) => said(easyEn).map(([key, text]) => [`${area}, ${key}`, text] as const));
const SAID_IN_WELSH = AREAS.flatMap(([area, , , , easyCy]) =>
  said(easyCy).map(([key, text]) => [`${area}, ${key}`, text] as const),
);

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
    expect(sentences(text).join(' ')).not.toMatch(HARD);
    expect(text).not.toMatch(PASSIVE);
  });

  it.each(SAID_IN_WELSH)('keeps its sentences short in Welsh too: %s', (_key, text) => {
    expect(sentences(text).filter((sentence) => words(sentence) > LONGEST_SENTENCE)).toEqual([]);
  });

  it.each(AREAS)('is whole in Welsh, wherever English has easier words: %s', (_area, en, easyEn, cy, easyCy) => {
    expect(Object.keys(easyEn).filter((key) => easyEn[key] !== en[key] && easyCy[key] === cy[key])).toEqual([]);
  });
});
