import type { RunPlan } from '../../../escalation/plan-run.js';
import type { FormProblem } from '../marks/problems.js';

/** What is asked of the engine: who would be paged. As it was typed. */
export interface TrialForm {
  readonly place: string;
  readonly at: string;
  readonly level: string;
}

/** The same, and what the engine says. */
export interface TrialView {
  readonly form: TrialForm;
  readonly problem: FormProblem | null;
  /** Null: nothing was tried. */
  readonly tried: { readonly plan: RunPlan; readonly placeName: string; readonly at: Date } | null;
}

export const NO_TRIAL: TrialView = { form: { place: '', at: '', level: '' }, problem: null, tried: null };
