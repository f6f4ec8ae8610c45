import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { type Option, SelectField, TextField } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { listWords } from '../words/time-words.js';

export interface GroupEditView {
  /** Null: a new one. */
  readonly group: { readonly id: string; readonly name: string } | null;
  readonly typed: TypedForm;
  readonly regions: readonly Option[];
  readonly problems: readonly FormProblem[];
  /** Names of what stands in the way of removing it. */
  readonly rotas: readonly string[];
  readonly policies: readonly string[];
}

/** What a group is called and where it belongs; and the press that removes it. */
export function GroupEditPage({ desk, view }: { readonly desk: Desk; readonly view: GroupEditView }) {
  const { group, typed, regions, problems } = view;
  const back = group === null ? '/console/groups' : (`/console/groups/${group.id}` as const);
  return (
    <ConsolePage {...desk} title={group === null ? 'Add a group' : 'Change a group'} here="people">
      <p>
        <a href={localHref(desk.frame, back)}>{group?.name ?? 'All groups'}</a>
      </p>
      <h1>{group === null ? 'Add a group' : `Change ${group.name}`}</h1>
      <Problems problems={problems} />
      <PostForm frame={desk.frame} action={group === null ? '/console/groups/new' : `${back}/edit`} class="narrow">
        <TextField name="name" label="Name" typed={typed} required />
        <SelectField
          name="regionCode"
          label="Region"
          typed={typed}
          options={regions}
          {...(group === null && regions.length > 1 ? { none: 'Choose a region' } : {})}
        />
        <p class="row">
          <button class="button">Keep it</button>
        </p>
      </PostForm>
      {group !== null && <Remove desk={desk} view={view} path={`/console/groups/${group.id}`} />}
    </ConsolePage>
  );
}

interface RemoveProps {
  readonly desk: Desk;
  readonly view: GroupEditView;
  readonly path: `/${string}`;
}

function Remove({ desk, view: { rotas, policies }, path }: RemoveProps) {
  return (
    <section aria-labelledby="remove">
      <h2 id="remove">Remove it</h2>
      <ul>
        <li>Its people stay in the list, and are asked as people of their region.</li>
        <li>The log keeps that it was there.</li>
        {rotas.length > 0 && (
          <li>It cannot go while {listWords(rotas)} belongs to it: move or remove the rota first.</li>
        )}
        {policies.length > 0 && (
          <li>
            It cannot go while {listWords(policies)} names it: that step would ask nobody. Change the policy first.
          </li>
        )}
      </ul>
      {rotas.length + policies.length === 0 && (
        <PostForm frame={desk.frame} action={`${path}/remove`}>
          <button class="button grave">Remove the group</button>
        </PostForm>
      )}
    </section>
  );
}
