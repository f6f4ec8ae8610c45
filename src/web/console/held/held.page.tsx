import { facilityWords, type HeldLine, type HeldView } from './held.view.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { LogTabs } from '../log/log-tabs.js';
import { AsItWas, At } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { heldWords, relationshipWords } from '../words/value-words.js';

interface HeldProps {
  readonly desk: Desk;
  readonly view: HeldView;
  /** What was wrong with the last press, or what came of it. */
  readonly notice: string | null;
}

/** Reports for which nobody was paged, for a person to go through. What was written is shown only where one is opened. */
export function HeldPage({ desk, view: { now, lines, more }, notice }: HeldProps) {
  return (
    <ConsolePage {...desk} title="Kept back" here="log">
      <h1>Kept back</h1>
      <LogTabs frame={desk.frame} here="held" />
      {notice !== null && (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <p>
        Reports for which nobody was paged: too many came at once, their network is muted, or a trap for machines caught
        them. A true one may be among them.
      </p>
      <AsItWas now={now} again={localHref(desk.frame, '/console/held')} />
      {lines.length === 0 ? (
        <p class="lead">Nothing is kept back.</p>
      ) : (
        <PostForm frame={desk.frame} action="/console/held">
          <ul class="rows" role="list">
            {lines.map((line) => (
              <Line key={line.ref} desk={desk} line={line} now={now} />
            ))}
          </ul>
          {more > 0 && <p>{more} more wait. They show once these are dealt with.</p>}
          <Choices />
        </PostForm>
      )}
    </ConsolePage>
  );
}

function Line({ desk, line, now }: { readonly desk: Desk; readonly line: HeldLine; readonly now: Date }) {
  const id = `held-${line.ref}`;
  const said = [
    line.relationship === null ? null : relationshipWords(line.relationship),
    line.hasContact ? 'Left a way to reach them' : null,
    line.urgent ? 'Says that something is urgent' : null,
  ].filter((words) => words !== null);
  return (
    <li>
      <label class="choice" for={id}>
        <input type="checkbox" id={id} name="refs" value={line.ref} />
        <span>
          <b>{facilityWords(line)}</b>, <At at={line.at} now={now} />
        </span>
      </label>
      <p class="meta small">
        <a class="mono" href={localHref(desk.frame, incidentPath(line.ref))}>
          {line.ref}
        </a>
        {said.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      <p class="small soft">{heldWords(line.reason)}</p>
    </li>
  );
}

function Choices() {
  return (
    <fieldset>
      <legend>What is to become of those that you have ticked</legend>
      <p class="row">
        <button class="button" name="do" value="take_in">
          Take in: coordinators are paged
        </button>
      </p>
      <p class="row">
        <button class="button plain" name="do" value="set_aside">
          Set aside as spam
        </button>{' '}
        <button class="button plain" name="do" value="mute">
          Set aside, and mute their networks for a day
        </button>
      </p>
      <p class="hint">
        What is set aside is dismissed as a hoax, stays in the log and can be reopened. What comes from a muted network
        is kept back too, never refused: others may share it.
      </p>
    </fieldset>
  );
}
