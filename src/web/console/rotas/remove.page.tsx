import type { RotaRecord } from '../../../directory/rota-book.repository.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { counted, listWords } from '../words/time-words.js';

export interface RemoveView {
  readonly rota: RotaRecord;
  /** Names of policies with a step that asks it. */
  readonly policies: readonly string[];
  /** Names of those who have it now. */
  readonly on: readonly string[];
  /** What goes with it. */
  readonly changes: number;
  readonly problems: readonly FormProblem[];
}

/** What follows when a rota goes; and the press. */
export function RemoveRotaPage({ desk, view }: { readonly desk: Desk; readonly view: RemoveView }) {
  const { rota, policies, on, changes, problems } = view;
  return (
    <ConsolePage {...desk} title="Remove a rota" here="rotas">
      <p>
        <a href={localHref(desk.frame, `/console/rotas/${rota.id}`)}>{rota.name}</a>
      </p>
      <h1>Remove {rota.name}?</h1>
      <Problems problems={problems} />
      <ul>
        {on.length > 0 && <li>{listWords(on)} would be on duty no more.</li>}
        {changes > 0 && <li>With it go {counted(changes, 'change')}: overrides, planned days and swaps.</li>}
        <li>Its people stay in the list and in their groups. The log keeps that it was there.</li>
        {policies.length > 0 && (
          <li>
            It cannot go while {listWords(policies)} names it: that step would ask nobody. Change the policy first.
          </li>
        )}
      </ul>
      {policies.length === 0 && (
        <PostForm frame={desk.frame} action={`/console/rotas/${rota.id}/remove`}>
          <button class="button grave">Remove the rota</button>
        </PostForm>
      )}
    </ConsolePage>
  );
}
