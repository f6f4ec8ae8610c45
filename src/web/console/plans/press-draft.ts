import type { TypedForm } from '../../../platform/http/zod-form.js';
import { typedText } from '../marks/fields.js';
import { EMPTY_STEP, type PolicyDraft, readDraft, type StepDraft, stepKeys } from './policy-draft.js';

/** What a button of the form asks for beside changing the form itself. */
export const DRAFT_AIMS = ['try', 'look', 'save', 'find'] as const;
export type DraftAim = (typeof DRAFT_AIMS)[number];

export interface PressedDraft {
  readonly draft: PolicyDraft;
  /** Null: only the form has changed. */
  readonly aim: DraftAim | null;
}

/** The form after the button that sent it: `up s2`, `drop s2 0`, `add`, `look`. An unknown press changes nothing. */
export function pressDraft(typed: TypedForm): PressedDraft {
  const draft = readDraft(typed);
  const [verb = '', key = '', detail = ''] = typedText(typed, 'do').split(' ');
  const aim = DRAFT_AIMS.find((each) => each === verb) ?? null;
  const at = stepKeys(typed).indexOf(key);
  if (verb === 'add')
    return { aim, draft: { ...draft, steps: [...draft.steps, EMPTY_STEP], open: draft.steps.length } };
  if (verb === 'close') return { aim, draft: { ...draft, open: null } };
  const step = draft.steps[at];
  if (step === undefined) return { aim, draft };
  return { aim, draft: pressStep(draft, at, step, verb, Number(detail)) };
}

function pressStep(draft: PolicyDraft, at: number, step: StepDraft, verb: string, detail: number): PolicyDraft {
  switch (verb) {
    case 'up':
      return moved(draft, at, at - 1);
    case 'down':
      return moved(draft, at, at + 1);
    case 'open':
    case 'find':
    case 'target':
      return { ...draft, open: at };
    case 'remove':
      return removed(draft, at);
    case 'drop': {
      const targets = step.targets.filter((_, index) => index !== detail);
      return { ...draft, open: at, steps: draft.steps.with(at, { ...step, targets }) };
    }
    default:
      return draft;
  }
}

/** What stands open stays open, wherever it goes. */
function moved(draft: PolicyDraft, at: number, to: number): PolicyDraft {
  const { steps, open } = draft;
  const [one, other] = [steps[at], steps[to]];
  if (one === undefined || other === undefined) return draft;
  const stays = open === at ? to : open === to ? at : open;
  return { ...draft, steps: steps.with(to, one).with(at, other), open: stays };
}

function removed(draft: PolicyDraft, at: number): PolicyDraft {
  const { open } = draft;
  const stays = open === null || open === at ? null : open > at ? open - 1 : open;
  return { ...draft, steps: draft.steps.filter((_, index) => index !== at), open: stays };
}
