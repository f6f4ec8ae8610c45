import { REGIONS } from '../../../directory/region-register.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { WEBHOOK_EVENTS } from '../../../webhook/webhook-events.js';
import { SelectField, TextField, TickList } from '../marks/fields.js';
import { EVENT_GROUPS } from './webhook-words.js';

const GROUPS: readonly string[] = EVENT_GROUPS.map(({ value }) => value);

/** Where, what of, and whether at all. */
export function WebhookFields({ typed }: { readonly typed: TypedForm }) {
  return (
    <>
      <TextField
        name="url"
        label="Address that hears it"
        hint="It gets ids and states, signed as Standard Webhooks are; never a name, a number or a word of a report."
        max={2_000}
        typed={typed}
        required
      />
      <TickList name="events" label="What does it hear?" options={EVENT_GROUPS} typed={typed} />
      <details>
        <summary>Only some of them</summary>
        <TickList
          name="events"
          label="Kinds of the log"
          options={WEBHOOK_EVENTS.filter((kind) => !GROUPS.includes(kind)).map((kind) => ({
            value: kind,
            words: kind,
          }))}
          typed={typed}
        />
      </details>
      <SelectField
        name="regionCode"
        label="Of which region?"
        none="All regions"
        options={REGIONS.map(({ code, label }) => ({ value: code, words: label.en }))}
        typed={typed}
      />
      <label class="choice">
        <input type="checkbox" name="enabled" value="yes" checked={typed['enabled'] === 'yes'} />
        <span>It is on</span>
      </label>
    </>
  );
}
