import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';

interface EraseProps {
  readonly desk: Desk;
  readonly person: { readonly id: string; readonly name: string };
  readonly problems: readonly FormProblem[];
}

/** The second page of forgetting somebody: what follows, then the button. */
export function ErasePage({ desk, person, problems }: EraseProps) {
  const path = `/console/people/${person.id}` as const;
  return (
    <ConsolePage {...desk} title="Forget a person" here="people">
      <p>
        <a href={localHref(desk.frame, path)}>{person.name}</a>
      </p>
      <h1>Forget {person.name}?</h1>
      <Problems problems={problems} />
      <h2>What follows</h2>
      <ul>
        <li>Name, numbers, wishes, what they wrote and their account are deleted. This cannot be undone.</li>
        <li>Counts, plans, timelines and the log stay whole: an id is left there that leads to nobody.</li>
        <li>Backups hold them until those are deleted in their turn.</li>
        <li>Words that a legal hold keeps stand in the way; so does a rota in which they take turns.</li>
      </ul>
      <p>Make sure first that it is they who ask. The file of what we hold can be taken before.</p>
      <PostForm frame={desk.frame} action={`${path}/erase`}>
        <p class="row">
          <button class="button grave">Forget them</button>
          <a href={localHref(desk.frame, path)}>Leave it as it is</a>
        </p>
      </PostForm>
    </ConsolePage>
  );
}
