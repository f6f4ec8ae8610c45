import type { Draft } from '../../../intake/form-draft.js';
import type { PostedFields } from '../../../intake/form-answers.js';
import { problemOf, type FormProblem } from '../../../intake/form-problems.js';
import { isQuestion, QUESTIONS, stepAfter, stepBefore, type Question, type Step } from '../../../intake/report-form.js';

/** The page that follows, or that the report is sent. */
export interface Target {
  readonly step: Step | 'send';
  readonly draft: Draft;
  readonly problem?: FormProblem | null;
}

export interface Context {
  readonly now: Date;
  readonly known: (code: string) => boolean;
}

/** What the button that was pressed leads to. */
export function targetOf(draft: Draft, posted: PostedFields, restarted: boolean, context: Context): Target {
  const { step, go, change } = posted;
  if (restarted) return { step: 'place', draft };
  if (typeof change === 'string' && isQuestion(change)) return { step: change, draft };
  if (step === 'check')
    return { step: go === 'send' || go === 'keep' ? 'send' : go === 'back' ? 'contact' : 'check', draft };
  if (typeof step !== 'string' || !isQuestion(step)) return { step: 'place', draft };
  return afterQuestion(step, draft, go, context);
}

function afterQuestion(
  question: Question,
  draft: Draft,
  go: PostedFields[string] | undefined,
  context: Context,
): Target {
  if (go === 'search' || go === 'stay') return { step: question, draft };
  if (go === 'back') return { step: draft.checked ? 'check' : stepBefore(question), draft };
  const problem = problemOf(question, draft.answers, context);
  if (problem !== null) return { step: question, draft, problem };
  return { step: go === 'end' || draft.checked ? 'check' : stepAfter(question), draft };
}

/** The overview, and sending, only with nothing open; else the page that is open. */
export function checkedTarget(target: Target, context: Context): Target {
  if (target.step !== 'check' && target.step !== 'send') return target;
  const draft = { ...target.draft, checked: true };
  for (const question of QUESTIONS) {
    const problem = problemOf(question, draft.answers, context);
    if (problem !== null) return { step: question, draft, problem };
  }
  return { ...target, draft };
}
