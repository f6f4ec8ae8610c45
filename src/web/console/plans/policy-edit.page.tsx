import { assetUrl } from '../../layout/asset-url.js';
import { FormToken } from '../../layout/form-token.js';
import { ConsolePage } from '../../layout/page.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { TextField } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { Problems } from '../marks/problems.js';
import { orderField } from './draft-fields.js';
import type { EditorView } from './policy-edit.view.js';
import { PolicyLinks, UsedBy } from './policy-parts.js';
import { stepKey } from './policy-draft.js';
import { StepCard } from './step-card.js';
import { AfterLast, Beside } from './policy-edit-parts.js';

interface EditProps {
  readonly desk: Desk;
  readonly view: EditorView;
}

/** A policy as a form: steps as cards, beside them the whole in words, and who would be asked. */
export function PolicyEditPage({ desk, view }: EditProps) {
  const { id, action, draft, problems } = view;
  const title = id === null ? 'New policy' : 'Change a policy';
  return (
    <ConsolePage {...desk} title={title} here="rotas">
      <p>
        <a href={localHref(desk.frame, '/console/policies')}>All policies</a>
      </p>
      <h1>{id === null ? 'New policy' : draft.name === '' ? 'Policy without a name' : draft.name}</h1>
      {id !== null && <PolicyLinks frame={desk.frame} id={id} />}
      {id !== null && <UsedBy routes={view.routes} olderRuns={view.olderRuns} />}
      <Problems problems={problems} />
      {view.note !== null && <p class="notice">{view.note}</p>}
      <form method="post" action={localHref(desk.frame, action)} id="policy">
        <FormToken frame={desk.frame} />
        <button class="trap" name="do" value="stay" tabIndex={-1} aria-hidden="true" id="moved" />
        <input type="hidden" name="version" value={draft.version} />
        <input type="hidden" name="step" value={orderField(draft.steps.length)} />
        {draft.open !== null && <input type="hidden" name="open" value={stepKey(draft.open)} />}
        <div class="sides">
          <div>
            <Steps view={view} />
            <AfterLast view={view} />
            <p class="row">
              <button class="button" name="do" value="look">
                Look at what changes
              </button>
            </p>
          </div>
          <Beside view={view} />
        </div>
      </form>
      {id !== null && <Remove desk={desk} view={view} id={id} />}
      <script type="module" src={assetUrl('drag.js')} />
    </ConsolePage>
  );
}

function Remove({ desk, view: { routes }, id }: EditProps & { readonly id: string }) {
  return (
    <section aria-labelledby="remove">
      <h2 id="remove">Remove it</h2>
      {routes.length > 0 ? (
        <p>It cannot go while a route leads to it. Let the route lead to another policy first.</p>
      ) : (
        <>
          <p>Its earlier versions go with it. Plans at work keep theirs, and the log keeps that it was there.</p>
          <PostForm frame={desk.frame} action={`/console/policies/${id}/remove`}>
            <button class="button grave">Remove the policy</button>
          </PostForm>
        </>
      )}
    </section>
  );
}

function Steps({ view }: Pick<EditProps, 'view'>) {
  const { draft, action } = view;
  return (
    <section aria-labelledby="steps">
      <div class="narrow">
        <TextField name="name" label="Name" typed={{ name: draft.name }} required={false} />
      </div>
      <h2 id="steps">Steps</h2>
      <ol class="line" role="list" data-order="policy" data-order-field="step" data-order-press="moved">
        {draft.steps.map((step, index) => (
          <StepCard key={stepKey(index)} view={view} step={step} index={index} />
        ))}
      </ol>
      <p class="row">
        <button
          class="button plain small"
          id="add-step"
          name="do"
          value="add"
          formaction={`${action}#step-${String(draft.steps.length + 1)}`}
        >
          Add a step
        </button>
      </p>
    </section>
  );
}
