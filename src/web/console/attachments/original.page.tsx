import type { Attachment } from '../../../intake/attachments/attachments.repository.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import { BackToIncident } from '../incident/incident-heading.js';
import type { IncidentHead } from '../incident/incident.view.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { kindWords, ORIGINAL_REASON_CHOICES, sizeWords } from './attachment-words.js';

interface OriginalProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
  readonly attachment: Attachment;
  readonly problem: string | null;
}

/** Asked before an original is handed out: it is as it came, with everything that it may say or do. */
export function OriginalPage({ desk, head, attachment, problem }: OriginalProps) {
  const { id, number, kind, size, name, copySize } = attachment;
  return (
    <ConsolePage {...desk} title={`Original ${number}, ${head.ref}`} here="log">
      <BackToIncident desk={desk} head={head} />
      <h1>Open the original?</h1>
      <p>
        {number}. {kindWords(kind)}, {sizeWords(size)}. On their device it was called{' '}
        <span class="said" dir="auto">
          {name}
        </span>
      </p>
      <ul>
        {copySize !== null && <li>It may say where, when and with which phone it was taken, and so who told us.</li>}
        {kind === 'pdf' && <li>It may say inside who wrote it, and call another server when it is opened.</li>}
        <li>It is as a stranger sent it. Open it on a machine without anything else, away from the network.</li>
        <li>That you opened it, and why, stands in the log.</li>
      </ul>
      <PostForm frame={desk.frame} action={incidentPath(head.ref, `attachments/${id}/original`)}>
        <Missing problem={problem} />
        <fieldset>
          <legend>
            <b>Why do you need it?</b>
          </legend>
          <ul class="choices" role="list">
            {ORIGINAL_REASON_CHOICES.map(({ reason, words }) => (
              <li key={reason}>
                <label class="choice">
                  <input type="radio" name="reason" value={reason} />
                  <span>{words}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <p class="row">
          <button class="button grave">Save the original</button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}
