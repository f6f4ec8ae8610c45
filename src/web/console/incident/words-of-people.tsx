import { type Desk, incidentPath } from '../desk.js';
import { At } from '../marks/at.js';
import { Deleted } from '../marks/deleted.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { againOf, typedOr } from './form-again.js';
import type { IncidentView, NoteView, ReplyView } from './incident.view.js';

/** What people wrote back, whole, whatever was understood of it. */
export function Replies({ replies, now }: { readonly replies: readonly ReplyView[]; readonly now: Date }) {
  if (replies.length === 0) return null;
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">What they wrote</h2>
      <ul class="rows" role="list">
        {replies.map((reply, index) => (
          <li key={index}>
            {reply.text === null ? <Deleted what="text" /> : <p class="said">“{reply.text}”</p>}
            <p class="meta small soft">
              <span>
                {reply.from}, <At at={reply.at} now={now} />
              </span>
              <span>{reply.understood}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For coordinators alone. */
export function Notes({
  desk,
  view: { head, notes, again, now },
}: {
  readonly desk: Desk;
  readonly view: IncidentView;
}) {
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">Notes for coordinators</h2>
      {notes.length > 0 && (
        <ul class="rows" role="list">
          {notes.map((note, index) => (
            <Note key={index} note={note} now={now} />
          ))}
        </ul>
      )}
      <PostForm frame={desk.frame} action={incidentPath(head.ref, 'notes')} class="no-print">
        <Missing problem={againOf(again, 'notes')?.problem ?? null} />
        <label for="entry">Write it down</label>
        <textarea
          id="entry"
          name="text"
          rows={3}
          required
          maxLength={5000}
          value={typedOr(againOf(again, 'notes'), 'text')}
        />
        <p class="hint">The reporter and the people asked never see this.</p>
        <button class="button plain small">Add the note</button>
      </PostForm>
    </section>
  );
}

function Note({ note, now }: { readonly note: NoteView; readonly now: Date }) {
  return (
    <li>
      <p class="said">{note.text}</p>
      <p class="small soft">
        {note.by}, <At at={note.at} now={now} />
      </p>
    </li>
  );
}
