import type { TypedForm } from '../../../platform/http/zod-form.js';
import { typedText } from '../marks/fields.js';

/** By when, in the time of London; both may stay empty. */
export function DueFields({ typed }: { readonly typed: TypedForm }) {
  return (
    <fieldset>
      <legend>By when, if that is known</legend>
      <div class="row">
        <div>
          <label for="dueDay">Day</label>
          <input id="dueDay" name="dueDay" type="date" value={typedText(typed, 'dueDay')} />
        </div>
        <div>
          <label for="dueTime">Time</label>
          <input id="dueTime" name="dueTime" type="time" value={typedText(typed, 'dueTime')} />
        </div>
      </div>
    </fieldset>
  );
}
