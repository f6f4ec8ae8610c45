import { type Desk, incidentPath } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { counted } from '../words/time-words.js';
import type { ReleaseView } from './release.view.js';

interface DecideProps {
  readonly desk: Desk;
  readonly view: ReleaseView;
}

/** The one place where an alert is let go: a tick that it was read, a word on why, and a button that says what it does. */
export function Decide({ desk, view }: DecideProps) {
  const { decision } = view;
  if (decision.kind === 'wait') {
    return (
      <section class="notice" aria-labelledby="decide">
        <h2 id="decide">You have asked</h2>
        <p>
          A second coordinator has to look at this page and agree. Nothing leaves until then. It waits on their first
          page, too.
        </p>
      </section>
    );
  }
  if (decision.kind === 'shut') {
    return (
      <section class="notice" aria-labelledby="decide">
        <h2 id="decide">This cannot be released now</h2>
        <p>
          {decision.gate.reason} {decision.gate.opensWhen}
        </p>
      </section>
    );
  }
  return (
    <section class="notice lit" aria-labelledby="decide">
      <h2 id="decide">Your decision</h2>
      {view.changed && <p>The list has changed since you looked. Please read it again: this is the new one.</p>}
      <DecisionForm desk={desk} view={view} />
    </section>
  );
}

function DecisionForm({ desk, view }: DecideProps) {
  const count = view.people.length;
  return (
    <PostForm frame={desk.frame} action={incidentPath(view.head.ref, 'release')}>
      <input type="hidden" name="level" value={view.level} />
      <input type="hidden" name="people" value={count} />
      <label class="choice">
        <input
          type="checkbox"
          name="read"
          value="yes"
          required
          {...(view.unread ? { 'aria-describedby': 'unread' } : {})}
        />
        <span>
          I have read the text and the list of people
          {view.unread && (
            <small id="unread">Tick this once you have: it is the last check before {people(count)}.</small>
          )}
        </span>
      </label>
      <label for="word">
        A word on why <span class="soft">(kept, for coordinators only)</span>
      </label>
      <textarea id="word" name="note" rows={2} maxLength={5000} value={view.typedNote} />
      <Buttons view={view} />
    </PostForm>
  );
}

function people(count: number): string {
  return counted(count, 'person', 'people');
}

function Buttons({ view: { decision, people: list } }: { readonly view: ReleaseView }) {
  const page = list.length === 1 ? 'Page this 1 person' : `Page these ${list.length.toLocaleString('en-GB')} people`;
  if (decision.kind === 'ask') {
    return (
      <>
        <p class="row">
          <button class="button" name="do" value="ask">
            Ask a second coordinator
          </button>
        </p>
        <p class="hint">Nobody is paged until somebody else has agreed.</p>
      </>
    );
  }
  return (
    <>
      <p class="row">
        <button class="button" name="do" value={decision.kind === 'confirm' ? 'confirm' : 'release'}>
          {page}
        </button>
        {decision.kind === 'confirm' && (
          <button class="button plain" name="do" value="decline" formNoValidate>
            Don’t release
          </button>
        )}
      </p>
      <p class="hint">You can stand it down afterwards. You cannot take a text back.</p>
    </>
  );
}
