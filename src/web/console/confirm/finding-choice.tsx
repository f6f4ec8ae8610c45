import type { VerificationStatus } from '../../../incident/incident-values.js';
import { findings } from './confirm-words.js';

/** Which finding ends it, each with what it means for those who were alerted. */
export function FindingChoice({ chosen }: { readonly chosen: VerificationStatus | null }) {
  return (
    <fieldset>
      <legend>
        <b>What was found?</b>
      </legend>
      <ul class="choices" role="list">
        {findings().map(({ status, words, follows }) => (
          <li key={status}>
            <label class="choice">
              <input type="radio" name="status" value={status} required checked={status === chosen} />
              <span>
                {words}
                <small>{follows}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
