import { SelectField, TextField } from '../marks/fields.js';
import type { EditorView } from './policy-edit.view.js';
import { UNIT_OPTIONS } from './step-form.js';
import { TrialFields, Tried } from './trial.js';

interface PartProps {
  readonly view: EditorView;
}

/** What follows when all steps have had their time. */
export function AfterLast({ view: { draft } }: PartProps) {
  const again = ['Not again', 'Once more', ...[2, 3, 4, 5].map((times) => `${String(times)} times more`)];
  return (
    <section aria-labelledby="after" class="narrow">
      <h2 id="after">After the last step</h2>
      <Length name="last" label="The last step waits" hint="Left empty: as long as the longest pause" draft={draft} />
      <SelectField
        name="repeat"
        label="Then from the start"
        typed={{ repeat: draft.repeat === '' ? '0' : draft.repeat }}
        options={again.map((words, times) => ({ value: String(times), words }))}
      />
      <Length
        name="reminder"
        label="Who comes and is silent is asked after"
        hint="Left empty: nobody is asked. After as long again they count as not coming"
        draft={draft}
      />
    </section>
  );
}

interface LengthProps {
  readonly name: 'last' | 'reminder';
  readonly label: string;
  readonly hint: string;
  readonly draft: EditorView['draft'];
}

function Length({ name, label, hint, draft }: LengthProps) {
  const unit = `${name}Unit` as const;
  return (
    <>
      <div class="filters">
        <TextField name={name} label={label} typed={{ [name]: draft[name] }} keys="numeric" max={12} />
        <SelectField name={unit} label="Counted in" typed={{ [unit]: draft[unit] }} options={UNIT_OPTIONS} />
      </div>
      <p class="hint small">{hint}</p>
    </>
  );
}

/** Beside the form: what it says, and whom it would ask. */
export function Beside({ view }: PartProps) {
  const { sentence, trial, action } = view;
  return (
    <div>
      <section aria-labelledby="words">
        <h2 id="words">In words</h2>
        <p>{sentence ?? 'Finish the steps, and the whole policy stands here in words.'}</p>
        <p class="row">
          <button class="button plain small" name="do" value="stay" formaction={`${action}#words`}>
            Say it again
          </button>
        </p>
      </section>
      <section aria-labelledby="trial">
        <h2 id="trial">Who would be paged</h2>
        <TrialFields trial={trial} />
        <p class="row">
          <button class="button plain" name="do" value="try" formaction={`${action}#trial`}>
            Show who
          </button>
        </p>
        <Tried trial={trial} />
      </section>
    </div>
  );
}
