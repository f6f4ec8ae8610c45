import { localHref } from '../../../platform/http/page-frame.js';
import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { capital, levelWords } from '../words/value-words.js';
import type { IncidentView, LevelChoice } from './incident.view.js';

interface ReleaseChoiceProps {
  readonly desk: Desk;
  readonly view: IncidentView;
}

/** Which level; who and what exactly stands on the next page, before anything leaves. */
export function ReleaseChoice({ desk, view }: ReleaseChoiceProps) {
  const open = view.levels.filter(({ gate }) => gate.state !== 'shut');
  return (
    <section class="no-print" aria-labelledby="release">
      <h2 id="release">Alert people</h2>
      {open.length === 0 ? (
        <ShutWords levels={view.levels} />
      ) : (
        <form method="get" action={localHref(desk.frame, incidentPath(view.head.ref, 'release'))}>
          <fieldset>
            <legend class="away">How widely?</legend>
            <ul class="choices" role="list">
              {open.map((choice, index) => (
                <Choice key={choice.level} choice={choice} first={index === 0} />
              ))}
            </ul>
          </fieldset>
          <button class="button plain small">See who and what, before anything leaves</button>
        </form>
      )}
    </section>
  );
}

function Choice({ choice: { level, gate }, first }: { readonly choice: LevelChoice; readonly first: boolean }) {
  return (
    <li>
      <label class="choice">
        <input type="radio" name="level" value={level} checked={first} />
        <span>
          {capital(levelWords(level))}
          {gate.state === 'needs_second' && <small>You ask; a second coordinator has to agree.</small>}
        </span>
      </label>
    </li>
  );
}

/** No button, and the reason for it. */
function ShutWords({ levels }: { readonly levels: readonly LevelChoice[] }) {
  const reasons = new Set(
    levels.flatMap(({ gate }) => (gate.state === 'shut' ? [`${gate.reason} ${gate.opensWhen}`] : [])),
  );
  return (
    <>
      {[...reasons].map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </>
  );
}

/** An alert that waits for a second coordinator: this first, above everything. */
export function PendingRelease({ desk, view: { head, pending, now } }: ReleaseChoiceProps) {
  if (pending === null) return null;
  const href = localHref(desk.frame, `${incidentPath(head.ref, 'release')}?level=${pending.level}`);
  return (
    <div class={pending.mine ? 'notice' : 'notice lit'}>
      <h2>{pending.mine ? 'Your alert waits for a second coordinator' : 'An alert waits for your second look'}</h2>
      <p>
        {pending.mine ? 'You' : pending.by} asked at <At at={pending.at} now={now} />: {levelWords(pending.level)}.
        Nobody has been paged. <a href={href}>{pending.mine ? 'See what was asked' : 'Look at it and decide'}</a>
      </p>
    </div>
  );
}
