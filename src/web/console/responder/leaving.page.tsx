import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { leavingWords, removalObstacle } from './leaving-words.js';
import type { LeavingView } from './leaving.view.js';

interface LeavingProps {
  readonly desk: Desk;
  readonly view: LeavingView;
  readonly problems: readonly FormProblem[];
}

/** The second page of leaving: what follows, then the button. */
export function LeavingPage({ desk, view, problems }: LeavingProps) {
  const { person } = view;
  const left = person.status === 'left';
  return (
    <ConsolePage {...desk} title="Leaving" here="people">
      <p>
        <a href={localHref(desk.frame, `/console/people/${person.id}`)}>{person.name}</a>
      </p>
      <h1>{left ? `${person.name} has left` : `${person.name} leaves the network`}</h1>
      <Problems problems={problems} />
      {left ? <CameBack desk={desk} view={view} /> : <Leave desk={desk} view={view} />}
      <TakeOut desk={desk} view={view} />
    </ConsolePage>
  );
}

function Leave({ desk, view }: Omit<LeavingProps, 'problems'>) {
  const path = `/console/people/${view.person.id}` as const;
  return (
    <section aria-labelledby="follows">
      <h2 id="follows">What follows</h2>
      <ul>
        {leavingWords(view).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <PostForm frame={desk.frame} action={`${path}/status`}>
        <input type="hidden" name="status" value="left" />
        <p class="row">
          <button class="button grave">They leave</button>
          <a href={localHref(desk.frame, path)}>Leave it as it is</a>
        </p>
      </PostForm>
    </section>
  );
}

function CameBack({ desk, view: { person } }: Omit<LeavingProps, 'problems'>) {
  return (
    <PostForm frame={desk.frame} action={`/console/people/${person.id}/status`}>
      <p>What is kept about them is there still, until its time is up.</p>
      <input type="hidden" name="status" value="active" />
      <button class="button">They came back: ask them again</button>
    </PostForm>
  );
}

function TakeOut({ desk, view }: Omit<LeavingProps, 'problems'>) {
  const obstacle = removalObstacle(view);
  return (
    <section>
      <h2>Or take them out of the list now</h2>
      <p>
        Numbers, addresses, groups and wishes are deleted at once, and do not come back. The name stays for the log of
        what they helped with.
      </p>
      {obstacle !== null && <p class="notice">{obstacle}</p>}
      {obstacle === null && (
        <PostForm frame={desk.frame} action={`/console/people/${view.person.id}/leaving`}>
          <button class="button grave">Take them out</button>
        </PostForm>
      )}
    </section>
  );
}
