import { DISMISSING } from '../../../incident/gates.js';
import { NOK_STATUSES, VERIFICATION_METHODS, VERIFICATION_STATUSES } from '../../../incident/incident-values.js';
import { type Desk, incidentPath } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { familyWords, verificationWords } from '../words/status-words.js';
import { methodWords } from '../words/value-words.js';
import type { IncidentHead } from './incident.view.js';

interface RecordFormProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
}

/** What a coordinator may record; findings that end the incident have their own page. */
const CHOICES = VERIFICATION_STATUSES.filter((status) => status !== 'new' && !DISMISSING.includes(status));

export function VerificationForm({ desk, head }: RecordFormProps) {
  return (
    <PostForm frame={desk.frame} action={incidentPath(head.ref, 'verification')}>
      <label for="v-status">How sure are we?</label>
      <select id="v-status" name="status">
        {CHOICES.map((status) => (
          <option key={status} value={status} selected={status === head.verification}>
            {verificationWords(status).words}
          </option>
        ))}
      </select>
      <label for="v-method">How was it checked?</label>
      <select id="v-method" name="method">
        <option value="">Not checked with anybody</option>
        {VERIFICATION_METHODS.map((method) => (
          <option key={method} value={method}>
            {methodWords(method)}
          </option>
        ))}
      </select>
      <p class="hint">If you ring the place or a newsroom, give no names: the family may not know yet.</p>
      <label for="v-note">Why, in a sentence</label>
      <textarea id="v-note" name="note" rows={2} required maxLength={4000} />
      <button class="button plain small">Record how sure we are</button>
    </PostForm>
  );
}

export function FamilyForm({ desk, head }: RecordFormProps) {
  return (
    <PostForm frame={desk.frame} action={incidentPath(head.ref, 'next-of-kin')}>
      <label for="n-status">What do we know of the family?</label>
      <select id="n-status" name="status">
        {NOK_STATUSES.map((status) => (
          <option key={status} value={status} selected={status === head.nok}>
            {familyWords(status)}
          </option>
        ))}
      </select>
      <label for="n-source">From whom do we know it?</label>
      <input id="n-source" name="source" maxLength={500} autocomplete="off" />
      <label for="n-note">A word more, if needed</label>
      <textarea id="n-note" name="note" rows={2} maxLength={4000} />
      <button class="button plain small">Record news of the family</button>
    </PostForm>
  );
}
