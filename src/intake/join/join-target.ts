import type { PostedFields } from '../form-answers.js';
import type { Draft } from '../form-draft.js';
import {
  isJoinQuestion,
  type JoinField,
  type JoinPage,
  type JoinQuestion,
  pageAfter,
  pageBefore,
} from './join-form.js';
import { type JoinProblem, joinProblemOf, type JoinRules } from './join-problems.js';

/** What comes after a posted page: another page, or the offer is sent. */
export interface JoinTarget {
  readonly page: JoinPage | 'send';
  readonly problem: JoinProblem | null;
  readonly checked: boolean;
}

interface Context extends JoinRules {
  readonly restarted: boolean;
  /** The questions that this person is asked. */
  readonly asked: readonly JoinQuestion[];
}

type Asked = Pick<Draft<JoinField>, 'answers' | 'checked'>;

/** Where a button leads. The overview, and sending, only with nothing open; else to the page that is open. */
export function joinTarget(draft: Asked, posted: PostedFields, context: Context): JoinTarget {
  const wanted = wantedPage(draft, posted, context);
  if ('problem' in wanted) return { ...wanted, checked: draft.checked };
  const { page } = wanted;
  if (page !== 'check' && page !== 'send') return { page, problem: null, checked: draft.checked };
  for (const question of context.asked) {
    const problem = joinProblemOf(question, draft.answers, context);
    if (problem !== null) return { page: question, problem, checked: true };
  }
  return { page, problem: null, checked: true };
}

type Wanted = { readonly page: JoinTarget['page'] } | { readonly page: JoinQuestion; readonly problem: JoinProblem };

function wantedPage(draft: Asked, { step, go, change }: PostedFields, context: Context): Wanted {
  if (context.restarted) return { page: 'name' };
  if (typeof change === 'string' && isJoinQuestion(change)) return { page: change };
  if (step === 'check') return afterCheck(go, context);
  if (typeof step !== 'string' || !isJoinQuestion(step)) return { page: 'name' };
  if (go === 'stay') return { page: step };
  if (go === 'back') return { page: draft.checked ? 'check' : pageBefore(step, context.asked) };
  const problem = joinProblemOf(step, draft.answers, context);
  if (problem !== null) return { page: step, problem };
  return { page: go === 'end' || draft.checked ? 'check' : pageAfter(step, context.asked) };
}

function afterCheck(go: PostedFields[string] | undefined, { asked }: Context): Wanted {
  if (go === 'send') return { page: 'send' };
  return { page: go === 'back' ? (asked.at(-1) ?? 'start') : 'check' };
}
