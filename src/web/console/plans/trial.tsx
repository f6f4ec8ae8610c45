import { ALERT_LEVELS } from '../../../incident/incident-values.js';
import { SelectField, TextField } from '../marks/fields.js';
import { Missing } from '../marks/missing.js';
import { capital } from '../words/value-words.js';
import { Planned } from './planned.js';
import { alertWords } from './step-words.js';
import type { TrialView } from './trial.view.js';

/** Asks the engine who would be paged, with the policy as it stands in the form. Nothing is sent or kept. */
export function TrialFields({ trial: { form, problem } }: { readonly trial: TrialView }) {
  return (
    <div class="narrow">
      {problem !== null && <Missing problem={problem.problem} />}
      <TextField
        name="place"
        label="A place"
        hint="Its name or its code in the list of places"
        typed={{ place: form.place }}
      />
      <div class="field">
        <label for="at">When it is released</label>
        <p class="hint small" id="at-hint">
          London time. Left empty: now
        </p>
        <input id="at" name="at" type="datetime-local" value={form.at} aria-describedby="at-hint" />
      </div>
      <SelectField
        name="level"
        label="To whom it is released"
        typed={{ level: form.level === '' ? 'region_verified' : form.level }}
        options={ALERT_LEVELS.map((level) => ({ value: level, words: capital(alertWords(level)) }))}
      />
    </div>
  );
}

export function Tried({ trial: { tried } }: { readonly trial: TrialView }) {
  if (tried === null) return null;
  return (
    <section aria-labelledby="tried" id="tried-plan">
      <h3 id="tried">If it happened at {tried.placeName}, and nobody answered</h3>
      <p class="soft small">Nothing was sent.</p>
      <Planned plan={tried.plan} now={tried.at} />
    </section>
  );
}
