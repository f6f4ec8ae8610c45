import type { Draft } from '../../../intake/form-draft.js';
import type { PostedFields } from '../../../intake/form-answers.js';
import { problemOf, type FormProblem } from '../../../intake/form-problems.js';
import {
  AFTER_HARD,
  isChild,
  isQuestion,
  QUESTIONS,
  type Question,
  type Step,
  stepAfter,
  stepBefore,
  withHardMissed,
} from '../../../intake/report-form.js';

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
  if (step === 'child') return afterChild(draft, go);
  if (step === 'start' && go === 'stay') return { step: 'start', draft };
  if (typeof step !== 'string' || !isQuestion(step)) return { step: 'place', draft };
  return afterQuestion(step, draft, go, context);
}

type Go = PostedFields[string] | undefined;

function afterQuestion(question: Question, before: Draft, go: Go, context: Context): Target {
  if (go === 'search' || go === 'stay') return { step: question, draft: before };
  if (go === 'back') return { step: before.checked ? 'check' : stepBefore(question, before.answers), draft: before };
  const miss = question === 'told' && go === 'miss';
  const draft = miss ? { ...before, answers: withHardMissed(before.answers) } : before;
  const problem = problemOf(question, draft.answers, context);
  if (problem !== null) return { step: question, draft, problem };
  // Help comes first, also where the rest is skipped.
  if (question === 'who' && isChild(draft.answers)) return { step: 'child', draft };
  if (go === 'end' || draft.checked) return { step: 'check', draft };
  return { step: miss ? AFTER_HARD : stepAfter(question, draft.answers), draft };
}

function afterChild(draft: Draft, go: Go): Target {
  if (go === 'stay') return { step: 'child', draft };
  if (go === 'back') return { step: stepBefore('child', draft.answers), draft };
  return { step: go === 'end' || draft.checked ? 'check' : stepAfter('child', draft.answers), draft };
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
