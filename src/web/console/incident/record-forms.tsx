import { DISMISSING } from '../../../incident/gates.js';
import { NOK_STATUSES, VERIFICATION_METHODS, VERIFICATION_STATUSES } from '../../../incident/incident-values.js';
import { ENOUGH_SOURCES } from '../../../intake/sources/independent-sources.js';
import { type Desk, incidentPath } from '../desk.js';
import { Missing } from '../marks/missing.js';
import { PostForm } from '../marks/post-form.js';
import { familyWords, verificationWords } from '../words/status-words.js';
import { methodWords } from '../words/value-words.js';
import { CallScript } from './call-script.js';
import { type FormAgain, typedOr } from './form-again.js';
import type { IncidentHead } from './incident.view.js';

interface RecordFormProps {
  readonly desk: Desk;
  readonly head: IncidentHead;
  readonly again: FormAgain | null;
}

/** What a coordinator may record; findings that end the incident have their own page. */
const CHOICES = VERIFICATION_STATUSES.filter((status) => status !== 'new' && !DISMISSING.includes(status));

interface VerificationFormProps extends RecordFormProps {
  /** How many independent sources are recorded. */
  readonly sources: number;
}

export function VerificationForm({ desk, head, again, sources }: VerificationFormProps) {
  const status = typedOr(again, 'status', head.verification);
  const method = typedOr(again, 'method');
  return (
    <PostForm frame={desk.frame} action={incidentPath(head.ref, 'verification')}>
      <Missing problem={again?.problem ?? null} />
      <label for="v-status">How sure are we?</label>
      <select id="v-status" name="status">
        {CHOICES.map((each) => (
          <option key={each} value={each} selected={each === status}>
            {verificationWords(each).words}
          </option>
        ))}
      </select>
      <label for="v-method">How was it checked?</label>
      <select id="v-method" name="method">
        <option value="">Not checked with anybody</option>
        {VERIFICATION_METHODS.map((each) => (
          <option key={each} value={each} selected={each === method}>
            {methodWords(each)}
          </option>
        ))}
      </select>
      <CallScript again={again} />
      <label for="v-note">
        Why, in a sentence <span class="soft">(may stay empty when how it was checked says it)</span>
      </label>
      {sources < ENOUGH_SOURCES && (
        <p class="hint small" id="v-note-hint">
          {sources === 0 ? 'No' : 'Only one'} report is known to come from a source of its own. “
          {verificationWords('corroborated').words}” needs this sentence, or a way of checking that is a second source.
        </p>
      )}
      <textarea
        id="v-note"
        name="note"
        rows={2}
        maxLength={5000}
        {...(sources < ENOUGH_SOURCES ? { 'aria-describedby': 'v-note-hint' } : {})}
        value={typedOr(again, 'note')}
      />
      <p class="row">
        <button class="button small" name="next" value="release">
          Record it, and see who would be asked
        </button>
        <button class="button plain small">Record how sure we are</button>
      </p>
    </PostForm>
  );
}

export function FamilyForm({ desk, head, again }: RecordFormProps) {
  const status = typedOr(again, 'status', head.nok);
  return (
    <PostForm frame={desk.frame} action={incidentPath(head.ref, 'next-of-kin')}>
      <Missing problem={again?.problem ?? null} />
      <label for="n-status">What do we know of the family?</label>
      <select id="n-status" name="status">
        {NOK_STATUSES.map((each) => (
          <option key={each} value={each} selected={each === status}>
            {familyWords(each)}
          </option>
        ))}
      </select>
      <label for="n-source">From whom do we know it?</label>
      <input id="n-source" name="source" maxLength={500} autocomplete="off" value={typedOr(again, 'source')} />
      <label for="n-note">A word more, if needed</label>
      <textarea id="n-note" name="note" rows={2} maxLength={5000} value={typedOr(again, 'note')} />
      <button class="button plain small">Record news of the family</button>
    </PostForm>
  );
}
