import { answer, type AnswersTo, given, type PostedFields, withFields } from './form-answers.js';

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

/** A page of the form. `child`: help for somebody under 18, before they go on; it asks nothing. */
export type Step = 'start' | Question | 'child' | 'check';

/** The two that we ask everybody to answer; “I’d rather not say” is an answer to the second. */
export const NEEDED: readonly Question[] = ['place', 'told'];

/** What happened, and how they know: a note stands before these, and they can be missed all together (R11). */
export const HARD: readonly Question[] = ['told', 'when', 'how'];

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
  who: ['relationship', 'under18'],
  family: ['nokStatus'],
  children: ['childrenAffected'],
  danger: ['othersAtRisk', 'dangerNow', 'dangerText'],
  urgent: ['urgentNeeds'],
  topics: ['topics'],
  contact: ['reach', 'name', 'phone', 'email', 'safeTimes', 'voicemail'],
} as const satisfies Record<Question, readonly string[]>;

export type AnswerField = (typeof FIELDS)[Question][number];

export type Answers = AnswersTo<AnswerField>;

/** In the person’s own words, and what hangs on them. A child is not offered these (R10). */
const OWN_WORDS: readonly AnswerField[] = [
  'placeText',
  'narrative',
  'dangerText',
  'name',
  'phone',
  'email',
  'safeTimes',
  'voicemail',
];

/** They said that they are under 18. */
export function isChild(answers: Answers): boolean {
  return answer(answers, 'under18') === 'yes';
}

/** The answers after a page was posted: the fields that it offered replaced, all others kept. */
export function withPage(answers: Answers, page: Question, posted: PostedFields): Answers {
  const asked: readonly AnswerField[] = FIELDS[page];
  const offered = isChild(answers) ? asked.filter((field) => !OWN_WORDS.includes(field)) : asked;
  return withFields(answers, offered, posted);
}

/** “Miss these questions”: what was said is kept; where nothing was, they would rather not say. */
export function withHardMissed(answers: Answers): Answers {
  return given(answers, 'narrative') === undefined ? { ...answers, toldSkip: 'yes' } : answers;
}

/** The answers without those of one page, for a page whose fields hold them already. */
export function withoutPage(answers: Answers, page: Question): Answers {
  return withPage(answers, page, {});
}

export function isQuestion(step: string | undefined): step is Question {
  return QUESTIONS.some((question) => question === step);
}

export function stepAfter(step: Question | 'child', answers: Answers): Step {
  if (step === 'child') return 'family';
  if (step === 'who' && isChild(answers)) return 'child';
  return QUESTIONS[QUESTIONS.indexOf(step) + 1] ?? 'check';
}

export function stepBefore(step: Question | 'child', answers: Answers): Step {
  if (step === 'child') return 'who';
  if (step === 'family' && isChild(answers)) return 'child';
  if (step === AFTER_HARD && saidNothingHard(answers)) return 'told';
  return QUESTIONS[QUESTIONS.indexOf(step) - 1] ?? 'start';
}

/** The first question after the hard ones. */
export const AFTER_HARD = 'who' satisfies Question;

/** Whoever missed the hard questions does not come by them on the way back either. */
function saidNothingHard(answers: Answers): boolean {
  const said = HARD.flatMap((question): readonly AnswerField[] => FIELDS[question]);
  return said.every((field) => (field === 'toldSkip') === (answers[field] !== undefined));
}
