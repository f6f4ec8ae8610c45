import { type AnswersTo, type PostedFields, withFields } from '../form-answers.js';

/** The questions of the form, in their order; one a page. */
export const JOIN_QUESTIONS = [
  'name',
  'reach',
  'region',
  'group',
  'roles',
  'languages',
  'often',
  'quiet',
  'begin',
  'about',
] as const;
export type JoinQuestion = (typeof JOIN_QUESTIONS)[number];

/** A page of the form. */
export type JoinPage = 'start' | JoinQuestion | 'check';

/** Those that we ask everybody to answer. */
export const JOIN_NEEDED: readonly JoinQuestion[] = ['name', 'reach', 'region', 'roles'];

/** What each page asks, by the names of its fields. Posting a page replaces all of its fields and no others. */
const FIELDS = {
  name: ['name'],
  reach: ['phone', 'email'],
  region: ['region'],
  group: ['group'],
  roles: ['roles'],
  languages: ['language', 'otherLanguages'],
  often: ['often'],
  quiet: ['quiet'],
  begin: ['startIn'],
  about: ['about'],
} as const satisfies Record<JoinQuestion, readonly string[]>;

export type JoinField = (typeof FIELDS)[JoinQuestion][number];
export type JoinAnswers = AnswersTo<JoinField>;

/** The answers after a page was posted. Another region has other groups. */
export function withJoinPage(answers: JoinAnswers, page: JoinQuestion, posted: PostedFields): JoinAnswers {
  const after = withFields(answers, FIELDS[page] as readonly JoinField[], posted);
  const moved = page === 'region' && after.region !== answers.region;
  return moved ? withFields(after, FIELDS.group as readonly JoinField[], {}) : after;
}

export function isJoinQuestion(step: string | undefined): step is JoinQuestion {
  return JOIN_QUESTIONS.some((question) => question === step);
}

/** The questions that this person is asked: without that for a group where the region has none. */
export function questionsAsked({ hasGroups }: { readonly hasGroups: boolean }): readonly JoinQuestion[] {
  return JOIN_QUESTIONS.filter((question) => question !== 'group' || hasGroups);
}

export function pageAfter(question: JoinQuestion, asked: readonly JoinQuestion[]): JoinPage {
  return JOIN_QUESTIONS.slice(JOIN_QUESTIONS.indexOf(question) + 1).find((each) => asked.includes(each)) ?? 'check';
}

export function pageBefore(question: JoinQuestion, asked: readonly JoinQuestion[]): JoinPage {
  return JOIN_QUESTIONS.slice(0, JOIN_QUESTIONS.indexOf(question)).findLast((each) => asked.includes(each)) ?? 'start';
}
