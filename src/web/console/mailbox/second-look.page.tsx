import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident } from '../incident/incident-heading.js';
import type { IncidentHead } from '../incident/incident.view.js';
import { PostForm } from '../marks/post-form.js';
import type { Draft } from './mailbox.view.js';

interface SecondLookProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
  readonly draft: Draft;
}

const QUESTIONS: readonly string[] = [
  'Would it harm anybody if a stranger, a cellmate or an officer read it?',
  'Does it name, or describe, somebody else who told us?',
  'Does it say how somebody died, or repeat what is not certain?',
  'Would you say it like this to a mother, an hour after the call?',
];

/** What they will read, once more, before it goes: it cannot be taken back. */
export function SecondLookPage({ desk, head, draft }: SecondLookProps) {
  return (
    <ConsolePage {...desk} title={`To the reporter, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>This is what they will read</h1>
      <p class="said" dir="auto">
        {draft.text}
      </p>
      <h2>Once more, before it goes</h2>
      <ul>
        {QUESTIONS.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <PostForm frame={desk.frame} action={incidentPath(head.ref, 'mailbox')}>
        <input type="hidden" name="reportId" value={draft.reportId} />
        <input type="hidden" name="messageId" value={draft.messageId} />
        <input type="hidden" name="text" value={draft.text} />
        <p class="row">
          <button class="button" name="look" value="sent">
            Send it
          </button>{' '}
          <button class="button plain" name="look" value="again">
            Write it differently
          </button>
        </p>
      </PostForm>
      <p class="small soft">It cannot be taken back. They see it when they come back with their code.</p>
    </ConsolePage>
  );
}
