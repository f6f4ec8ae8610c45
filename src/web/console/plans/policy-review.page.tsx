import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { counted } from '../words/time-words.js';
import type { PolicyChange } from './compare-policies.js';
import { draftFields } from './draft-fields.js';
import { HiddenFields } from './hidden-fields.js';
import type { PolicyDraft } from './policy-draft.js';
import { Changes } from './policy-parts.js';

export interface ReviewView {
  readonly id: string | null;
  readonly action: `/${string}`;
  /** With the version that it would replace. */
  readonly draft: PolicyDraft;
  readonly name: string;
  readonly sentence: string;
  readonly changes: readonly PolicyChange[];
  /** All plans at work that follow it as it is or was. */
  readonly runs: number;
  /** Somebody else kept a version since the form was opened; null: nobody. */
  readonly meanwhile: { readonly at: Date; readonly by: string; readonly now: Date } | null;
}

/** What would change, before it does. */
export function PolicyReviewPage({ desk, view }: { readonly desk: Desk; readonly view: ReviewView }) {
  const { id, action, draft, name, sentence, changes, meanwhile } = view;
  const isSame = id !== null && changes.length === 0;
  return (
    <ConsolePage {...desk} title="What changes" here="rotas">
      <p>
        <a href={localHref(desk.frame, '/console/policies')}>All policies</a>
      </p>
      <h1>{id === null ? 'A new policy' : `What changes in ${name}`}</h1>
      {meanwhile !== null && <Meanwhile meanwhile={meanwhile} />}
      <p>{sentence}</p>
      {isSame && <p>Nothing is different from what is kept.</p>}
      {id !== null && changes.length > 0 && <Changes changes={changes} />}
      {id !== null && <Runs runs={view.runs} />}
      <PostForm frame={desk.frame} action={action}>
        <HiddenFields fields={draftFields(draft)} />
        <p class="row">
          {!isSame && (
            <button class="button" name="do" value="save">
              {meanwhile === null ? 'Keep it' : 'Keep mine instead'}
            </button>
          )}
          <button class="button plain" name="do" value="stay">
            Back to the form
          </button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}

function Meanwhile({ meanwhile: { at, by, now } }: { readonly meanwhile: NonNullable<ReviewView['meanwhile']> }) {
  return (
    <div class="errors" role="alert">
      <h2>Not kept yet</h2>
      <p>
        Somebody has changed this policy since you opened it: {by}, <At at={at} now={now} />. Below, “was” is theirs and
        “is to be” is yours. If you keep yours, theirs stays among the earlier versions.
      </p>
    </div>
  );
}

function Runs({ runs }: { readonly runs: number }) {
  if (runs === 0) return <p>No plan is at work with it now. The next one follows what you keep.</p>;
  return (
    <p>
      {counted(runs, 'plan')} at work with it now {runs === 1 ? 'keeps its version' : 'keep their version'}. Those that
      begin later follow what you keep.
    </p>
  );
}
