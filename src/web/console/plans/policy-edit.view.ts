import type { FormProblem } from '../marks/problems.js';
import type { Option } from '../marks/fields.js';
import type { NameOf } from '../words/entry-data.js';
import type { PolicyDraft } from './policy-draft.js';
import type { RouteToPolicy } from './policy-parts.js';
import type { TrialView } from './trial.view.js';

/** Whom a step may ask, by kind. */
export interface TargetChoices {
  readonly name: string;
  readonly options: readonly Option[];
}

export interface EditorView {
  /** Null: a new one. */
  readonly id: string | null;
  /** Where the form goes. */
  readonly action: `/${string}`;
  readonly draft: PolicyDraft;
  readonly problems: readonly FormProblem[];
  readonly nameOf: NameOf;
  readonly targets: readonly TargetChoices[];
  /** Who was found by the name that was looked for in the open step; null: nobody was looked for. */
  readonly found: readonly Option[] | null;
  /** The whole in words; null while it is not finished. */
  readonly sentence: string | null;
  readonly trial: TrialView;
  readonly routes: readonly RouteToPolicy[];
  readonly olderRuns: number;
  /** Why the form holds something else than what is kept; null: it does not, or the person typed it. */
  readonly note: string | null;
}
