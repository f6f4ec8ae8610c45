import { type AnswersTo, type PostedFields, withFields } from './form-answers.js';

/** The questions of the form, in their order; one a page. */
export const QUESTIONS = [
  'place',
  'told',
  'when',
  'how',
  'who',
  'family',
  'children',
  'danger',
  'urgent',
  'topics',
  'contact',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** A page of the form. */
export type Step = 'start' | Question | 'check';

/** The two that we ask everybody to answer; “I’d rather not say” is an answer to the second. */
export const NEEDED: readonly Question[] = ['place', 'told'];

/** What each page asks, by the names of its fields. Posting a page replaces all of its fields and no others. */
const FIELDS = {
  place: ['q', 'facility', 'placeText'],
  told: ['narrative', 'toldSkip'],
  when: [
    'when',
    'saidOn',
    'part',
    'clock',
    'day',
    'month',
    'year',
    'fromDay',
    'fromMonth',
    'fromYear',
    'toDay',
    'toMonth',
    'toYear',
  ],
  how: ['directness'],
  who: ['relationship'],
  family: ['nokStatus'],
  children: ['childrenAffected'],
  danger: ['othersAtRisk', 'dangerNow', 'dangerText'],
  urgent: ['urgentNeeds'],
  topics: ['topics'],
  contact: ['reach', 'name', 'phone', 'email', 'safeTimes', 'voicemail'],
} as const satisfies Record<Question, readonly string[]>;

export type AnswerField = (typeof FIELDS)[Question][number];

export type Answers = AnswersTo<AnswerField>;

/** The answers after a page was posted: its fields replaced, all others kept. */
export function withPage(answers: Answers, page: Question, posted: PostedFields): Answers {
  return withFields(answers, FIELDS[page], posted);
}

/** The answers without those of one page, for a page whose fields hold them already. */
export function withoutPage(answers: Answers, page: Question): Answers {
  return withPage(answers, page, {});
}

export function isQuestion(step: string | undefined): step is Question {
  return QUESTIONS.some((question) => question === step);
}

export function stepAfter(question: Question): Step {
  return QUESTIONS[QUESTIONS.indexOf(question) + 1] ?? 'check';
}

export function stepBefore(question: Question): Step {
  return QUESTIONS[QUESTIONS.indexOf(question) - 1] ?? 'start';
}
