import {
  LONGEST_DETAIL,
  PERSON_FIELDS,
  type PersonChanges,
  type PersonDetails,
  READ_REASONS,
} from '../../../incident/person/person-record.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident, IncidentParts } from '../incident/incident-heading.js';
import type { IncidentHead } from '../incident/incident.view.js';
import { At } from '../marks/at.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { PERSON_FIELD_WORDS, READ_REASON_WORDS } from './person-words.js';
import type { PersonCoverView } from './person.view.js';

interface CoverProps {
  readonly desk: Desk;
  readonly view: PersonCoverView;
  readonly problem: string | null;
}

/** Before the record is opened: why, and who has opened it before. */
export function PersonCoverPage({ desk, view, problem }: CoverProps) {
  const { head, exists, readings, now } = view;
  return (
    <ConsolePage {...desk} title={`Person record, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Person record</h1>
      <IncidentParts desk={desk} head={head} here="person" />
      <Missing problem={problem} />
      <p>
        {exists
          ? 'What is known of the person who died is kept apart and sealed.'
          : 'Nothing is kept of the person who died. Keep only what somebody needs to act on.'}{' '}
        Opening it is written to the log, with your reason, for every coordinator of the region.
      </p>
      <PostForm frame={desk.frame} action={incidentPath(head.ref, 'person')}>
        <fieldset>
          <legend>Why do you open it?</legend>
          {READ_REASONS.map((reason) => (
            <label class="choice" key={reason}>
              <input type="radio" name="reason" value={reason} required />
              <span>{READ_REASON_WORDS[reason]}</span>
            </label>
          ))}
        </fieldset>
        <p class="row">
          <button class="button" name="step" value="open">
            Open the record
          </button>
        </p>
      </PostForm>
      <h2>Opened before</h2>
      {readings.length === 0 ? (
        <p class="soft">Nobody has opened it.</p>
      ) : (
        <ul class="rows" role="list">
          {readings.map(({ at, who, reason }, index) => (
            <li key={index}>
              <At at={at} now={now} /> {who}. {READ_REASON_WORDS[reason]}.
            </li>
          ))}
        </ul>
      )}
    </ConsolePage>
  );
}

interface RecordProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
  /** What is kept, or what was typed. */
  readonly details: PersonDetails | PersonChanges;
  readonly problem: string | null;
}

/** The record, open; every field can be changed or emptied. */
export function PersonRecordPage({ desk, head, details, problem }: RecordProps) {
  const action = incidentPath(head.ref, 'person');
  return (
    <ConsolePage {...desk} title={`Person record, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Person record</h1>
      <Missing problem={problem} />
      <p class="notice">
        That you opened this is in the log. Nothing of it is ever in a text, an e-mail, an export or a public page.
        Write no names of children, and no method.
      </p>
      <PostForm frame={desk.frame} action={action}>
        {PERSON_FIELDS.map((field) => (
          <p key={field}>
            <label for={field}>{PERSON_FIELD_WORDS[field]}</label>
            <input
              id={field}
              name={field}
              dir="auto"
              autocomplete="off"
              maxLength={LONGEST_DETAIL}
              value={details[field] ?? ''}
            />
          </p>
        ))}
        <p class="row">
          <button class="button" name="step" value="save">
            Keep it
          </button>
        </p>
      </PostForm>
      <h2>Delete it</h2>
      <PostForm frame={desk.frame} action={action}>
        <p>For good, because the family asks for it or nobody needs it any more. The log says that it was deleted.</p>
        <label class="choice">
          <input type="checkbox" name="sure" value="yes" required />
          <span>I am sure</span>
        </label>
        <p class="row">
          <button class="button grave" name="step" value="delete">
            Delete the record
          </button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}
