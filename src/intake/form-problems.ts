import { answer, given } from './form-answers.js';
import { type AnswerField, type Answers, isChild, type Question } from './report-form.js';
import { LONGEST } from './report.schema.js';
import { readWhen, type WhenProblem } from './when-it-happened.js';

/** Longest texts of the form, in UTF-16 units. Both parts of what was told fit into the narrative together. */
export const LONGEST_TOLD = { narrative: LONGEST.narrative - 1_500, danger: 1_000 } as const;

/** What is missing or cannot be read on a page: the field it belongs to, and which sentence says so. */
export interface FormProblem {
  readonly field: AnswerField;
  readonly problem:
    WhenProblem['problem'] | 'placeMissing' | 'placeTextMissing' | 'toldMissing' | 'reachMissing' | 'tooLong';
}

/** Radio values that stand for no place of the register. */
export const OTHER_PLACE = 'other';
export const UNKNOWN_PLACE = 'unknown';

/** `known`: whether a code is in the register. At most one problem a page, the first. */
export function problemOf(
  page: Question,
  answers: Answers,
  { now, known }: { readonly now: Date; readonly known: (code: string) => boolean },
): FormProblem | null {
  switch (page) {
    case 'place':
      return placeProblem(answers, known);
    case 'told':
      return isChild(answers) ? null : toldProblem(answers);
    case 'when': {
      const said = readWhen(answers, now);
      return said !== null && 'problem' in said ? said : null;
    }
    case 'danger':
      return longer(answers, 'dangerText', LONGEST_TOLD.danger);
    case 'contact':
      return isChild(answers) ? null : contactProblem(answers);
    default:
      return null;
  }
}

function placeProblem(answers: Answers, known: (code: string) => boolean): FormProblem | null {
  const choice = answer(answers, 'facility');
  const text = given(answers, 'placeText');
  if (choice === UNKNOWN_PLACE) return null;
  if (choice === OTHER_PLACE || (choice === undefined && text !== undefined)) {
    if (text === undefined) return { field: 'placeText', problem: 'placeTextMissing' };
    return longer(answers, 'placeText', LONGEST.place);
  }
  return choice !== undefined && known(choice) ? null : { field: 'facility', problem: 'placeMissing' };
}

function toldProblem(answers: Answers): FormProblem | null {
  const told = given(answers, 'narrative') ?? answer(answers, 'toldSkip');
  if (told === undefined) return { field: 'narrative', problem: 'toldMissing' };
  return longer(answers, 'narrative', LONGEST_TOLD.narrative);
}

function contactProblem(answers: Answers): FormProblem | null {
  if (answer(answers, 'reach') === 'code') return null;
  const fields = ['name', 'phone', 'email', 'safeTimes'] as const;
  const long = fields.map((field) => longer(answers, field, LONGEST.contact)).find((each) => each !== null);
  if (long !== undefined) return long;
  const reachable = (given(answers, 'phone') ?? given(answers, 'email')) !== undefined;
  return answer(answers, 'reach') === 'contact' && !reachable ? { field: 'phone', problem: 'reachMissing' } : null;
}

function longer(answers: Answers, field: AnswerField, most: number): FormProblem | null {
  return (given(answers, field)?.length ?? 0) > most ? { field, problem: 'tooLong' } : null;
}
