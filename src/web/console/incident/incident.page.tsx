import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { AsItWas, At } from '../marks/at.js';
import { Gates } from '../marks/gates.js';
import { Live } from '../marks/live.js';
import { PostForm } from '../marks/post-form.js';
import { Checks } from './checks.js';
import { Decisions } from './decisions.js';
import { ChildWrote, IncidentParts, IncidentStates, KeptBack } from './incident-heading.js';
import type { IncidentView } from './incident.view.js';
import { Keeping } from './keeping.js';
import { People } from './people.js';
import { Plan } from './plan.js';
import { PendingRelease, ReleaseChoice } from './release-choice.js';
import { SameEvents } from './same-event.js';
import { TaskSection } from '../tasks/task-section.js';
import { Timeline } from './timeline.js';
import { Notes, Replies } from './words-of-people.js';

interface IncidentProps {
  readonly desk: Desk;
  readonly view: IncidentView;
}

/** Everything about one incident that a coordinator acts on. */
export function IncidentPage({ desk, view }: IncidentProps) {
  const { head, now } = view;
  const again = localHref(desk.frame, incidentPath(head.ref));
  const secondLook = view.pending !== null && !view.pending.mine;
  return (
    <ConsolePage {...desk} title={head.ref} here="log">
      <h1>
        <span class="keep">{head.ref}</span>, {head.place}
      </h1>
      <IncidentStates head={head} />
      <KeptBack desk={desk} head={head} />
      <ChildWrote head={head} />
      <Facts desk={desk} view={view} />
      <AsItWas now={now} again={again} />
      <OnThisPage />
      {view.newest && <Live afterSeq={view.timeline[0]?.seq ?? 0} again={again} incidentRef={head.ref} />}
      <IncidentParts desk={desk} head={head} here="response" />
      <PendingRelease desk={desk} view={view} />
      <div class="sides">
        <div>
          <Plan
            desk={desk}
            incidentRef={head.ref}
            runs={view.runs}
            now={now}
            lit={!secondLook && view.again === null}
          />
          <ReleaseChoice desk={desk} view={view} />
        </div>
        <div>
          <section aria-labelledby="gates">
            <h2 id="gates">Gates</h2>
            <Gates gates={view.gates} />
          </section>
          <Checks desk={desk} view={view} />
          <SameEvents desk={desk} head={head} same={view.same} now={now} />
        </div>
      </div>
      <People desk={desk} view={view} />
      <Replies replies={view.replies} now={now} />
      <div class="sides">
        <Timeline desk={desk} view={view} />
        <div>
          <TaskSection desk={desk} incidentRef={head.ref} open={view.tasks.open} all={view.tasks.all} now={now} />
          <Notes desk={desk} view={view} />
          <Decisions desk={desk} view={view} />
          <Keeping desk={desk} view={view} />
        </div>
      </div>
    </ConsolePage>
  );
}

/** Far down on a phone, one press away. */
function OnThisPage() {
  return (
    <nav class="small soft no-print" aria-label="On this page">
      <p>
        On this page: <a href="#plan">plan</a>, <a href="#gates">gates</a>, <a href="#people">people</a>,{' '}
        <a href="#tasks">tasks</a>, <a href="#time">timeline</a>, <a href="#notes">notes</a>,{' '}
        <a href="#decide">end or change it</a>, <a href="#keep">how long it is kept</a>.
      </p>
    </nav>
  );
}

/** When, who has it, and the button to take it. */
function Facts({ desk, view: { head, createdAt, occurred, assignee, actions, now } }: IncidentProps) {
  return (
    <>
      <p>
        Reported <At at={createdAt} now={now} />
        {head.came[0] !== undefined && `, ${head.came[0]}`}.{' '}
        {occurred === null ? 'When it happened is not known.' : `It happened ${occurred}.`}{' '}
        {assignee === null ? 'Nobody has it yet.' : `${assignee.me ? 'You have' : `${assignee.name} has`} it.`}
        {head.placeCode !== null && (
          <>
            {' '}
            <a href={localHref(desk.frame, `/console/places/${encodeURIComponent(head.placeCode)}#map`)}>
              Where it is, and what is near
            </a>
          </>
        )}
      </p>
      {actions.claim && (
        <PostForm frame={desk.frame} action={incidentPath(head.ref, 'claim')}>
          <p class="row">
            <button class={assignee === null ? 'button' : 'button plain small'}>
              {assignee === null ? 'Take it' : `Take it from ${assignee.name}`}
            </button>
          </p>
        </PostForm>
      )}
    </>
  );
}
