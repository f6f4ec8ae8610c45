import { OVERRIDE_KINDS } from '../../../directory/duty-plan.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { Desk } from '../desk.js';
import { type Option, SelectField, TimeField, typedText } from '../marks/fields.js';
import { dayBegins } from './rota-calendar.js';
import { onWall } from './rota-times.js';
import type { RotaView } from './rota.view.js';

const KINDS: Readonly<Record<(typeof OVERRIDE_KINDS)[number], string>> = {
  add: 'Add somebody',
  replace: 'Put somebody in the place of another',
  remove: 'Take somebody off',
};

/** Asks for nothing but to look: what would change is shown first. */
export function ChangeForm({ desk, view }: { readonly desk: Desk; readonly view: RotaView }) {
  const { rota, people, now } = view;
  const begins = dayBegins(rota);
  const { day } = onWall(now, rota.timeZone);
  return (
    <section aria-labelledby="change">
      <h2 id="change">Change one shift</h2>
      <ChangeFields desk={desk} rotaId={rota.id} people={people} typed={{ day, start: begins, end: begins }} />
    </section>
  );
}

interface FieldsProps {
  readonly desk: Desk;
  readonly rotaId: string;
  readonly people: readonly Option[];
  readonly typed: TypedForm;
}

export function ChangeFields({ desk, rotaId, people, typed }: FieldsProps) {
  const kinds = OVERRIDE_KINDS.map((kind) => ({ value: kind, words: KINDS[kind] }));
  return (
    <form method="get" action={localHref(desk.frame, `/console/rotas/${rotaId}/change`)} class="narrow">
      <div class="filters">
        <DayField name="day" label="Day" typed={typed} required />
        <TimeField name="start" label="From" typed={typed} />
      </div>
      <div class="filters">
        <DayField name="last" label="Last day" typed={typed} />
        <TimeField name="end" label="Until" typed={typed} />
      </div>
      <p class="hint small">Without a last day it ends the next time the clock shows that time.</p>
      <SelectField name="kind" label="Change" typed={typed} options={kinds} />
      <SelectField name="who" label="Person" typed={typed} options={people} none="Choose" />
      <SelectField name="instead" label="In the place of" typed={typed} options={people} none="Whoever is on duty" />
      <p class="row">
        <button class="button plain">Look at it first</button>
      </p>
    </form>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly typed: TypedForm;
  readonly required?: boolean;
}

export function DayField({ name, label, typed, required = false }: DayProps) {
  return (
    <div>
      <label for={name}>{label}</label>
      <input id={name} name={name} type="date" value={typedText(typed, name)} required={required} />
    </div>
  );
}
