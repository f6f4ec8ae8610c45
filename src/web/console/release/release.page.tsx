import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident } from '../incident/incident-heading.js';
import { cameWords } from '../incident/plan-words.js';
import { HeldUntil, QuorumMarks } from '../incident/plan.js';
import { AsItWas } from '../marks/at.js';
import { counted, lengthWords } from '../words/time-words.js';
import { capital, levelWords } from '../words/value-words.js';
import { Decide } from './decide.js';
import { Leaving } from './leaving.js';
import { ReleaseGate } from './release-gate.js';
import type { ReleaseView } from './release.view.js';
import { What } from './what.js';
import { Who } from './who.js';

interface ReleaseProps {
  readonly desk: Desk;
  readonly view: ReleaseView;
}

/** Before a text leaves: exactly what, exactly who, and what then. Nothing has been sent while this page is open. */
export function ReleasePage({ desk, view }: ReleaseProps) {
  const { now, head, level, audience, people, heldUntil } = view;
  const again = `${localHref(desk.frame, incidentPath(head.ref, 'release'))}?level=${level}`;
  return (
    <ConsolePage {...desk} title={`Release ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Release this alert to {audience}?</h1>
      <p class="lead">
        {capital(levelWords(level))}: {counted(people.length, 'person', 'people')}{' '}
        {heldUntil === null ? 'at once' : 'when maintenance mode ends'}. Nothing has been sent yet.
      </p>
      <HeldUntil at={heldUntil} now={now} />
      <Leaving view={view} />
      <AsItWas now={now} again={again} />
      <div class="sides">
        <div>
          <What view={view} />
          <Who view={view} />
        </div>
        <div>
          <ReleaseGate view={view} />
          <Then view={view} />
          <Decide desk={desk} view={view} />
        </div>
      </div>
    </ConsolePage>
  );
}

function Then({ view: { then, quorum, now } }: Pick<ReleaseProps, 'view'>) {
  return (
    <section aria-labelledby="then">
      <h2 id="then">Then, if nobody answers</h2>
      <QuorumMarks parts={quorum} />
      <ol class="line" role="list">
        {then.map((step) => (
          <li key={`${String(step.round)}.${String(step.number)}`}>
            <h3>{step.at <= now ? 'When you release' : `After ${lengthWords(step.at.getTime() - now.getTime())}`}</h3>
            <p>
              Step {step.number}, {step.whom}. {capital(cameWords(step).replace('If nobody answers: ', ''))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
