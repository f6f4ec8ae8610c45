import type { FormProblem } from '../marks/problems.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';

export interface RouteLine {
  readonly id: string;
  /** As everybody counts them, from 1. */
  readonly number: number;
  readonly words: string;
  readonly policy: { readonly id: string; readonly name: string };
  readonly goesOn: boolean;
  /** The number of the one that takes everything before it; null: it is looked at. */
  readonly hiddenBy: number | null;
}

/** What becomes of the routes of the trigger at an event that somebody made up. */
export interface RouteTrial {
  readonly typed: TypedForm;
  readonly problem: FormProblem | null;
  readonly tried: {
    readonly lines: readonly {
      readonly number: number;
      readonly words: string;
      readonly fits: boolean;
      readonly why: string;
    }[];
    readonly policies: readonly { readonly id: string; readonly name: string }[];
  } | null;
}

export interface RoutesView {
  readonly now: Date;
  readonly lines: readonly RouteLine[];
  /** Ids that stand one behind the other, those around the page with them: so they are put in another order. */
  readonly was: readonly string[];
  /** Which page, from 1, of how many. */
  readonly page: number;
  readonly pages: number;
  readonly mayChange: boolean;
  readonly problems: readonly FormProblem[];
  readonly trial: RouteTrial;
}
