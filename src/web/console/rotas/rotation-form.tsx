import { SelectField, TextField, TimeField } from '../marks/fields.js';
import { DayField } from './change-form.js';
import type { EditView } from './edit.view.js';
import { WEEKDAYS } from './rota-words.js';

const KINDS = [
  { value: 'daily', words: 'Each day' },
  { value: 'weekly', words: 'Each week' },
  { value: 'custom', words: 'After so many hours' },
];

/** When one person hands over to the next. */
export function RotationFields({ view: { typed } }: { readonly view: EditView }) {
  const weekdays = WEEKDAYS.map((words, at) => ({ value: String(at + 1), words }));
  return (
    <fieldset>
      <legend>
        <h2>Hand-over</h2>
      </legend>
      <SelectField name="kind" label="Hand-over" typed={typed} options={KINDS} />
      <div class="filters">
        <TimeField name="time" label="Hand-over at" typed={typed} />
        <div>
          <label for="weekday">On, each week</label>
          <select id="weekday" name="weekday">
            {weekdays.map(({ value, words }) => (
              <option key={value} value={value} selected={typed['weekday'] === value}>
                {words}
              </option>
            ))}
          </select>
        </div>
      </div>
      <TextField
        name="everyHours"
        label="Hours of a turn"
        hint="Only where turns are counted in hours, like 12."
        typed={typed}
        max={4}
        keys="numeric"
      />
      <div class="filters">
        <DayField name="startsOn" label="Begins on" typed={typed} required />
        <TimeField name="startTime" label="At, where turns are counted in hours" typed={typed} />
      </div>
      <p class="hint small">The first in the order has it from the first minute of that day.</p>
    </fieldset>
  );
}
