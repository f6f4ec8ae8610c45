import { LANGUAGES } from '../../../kernel/language.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { type Option, SelectField, TextField, TickList, TimeField } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { languageWords, roleWords } from '../words/value-words.js';

export interface EditView {
  /** Null: somebody new. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  readonly regions: readonly Option[];
  /** Those that the reader may fill, and those in which the person is already. */
  readonly groups: readonly Option[];
}

/** Who somebody is, what they could do, and how often they may be asked. */
export function EditPage({ desk, view }: { readonly desk: Desk; readonly view: EditView }) {
  const { person, typed, problems, regions, groups } = view;
  const back = person === null ? '/console/people' : (`/console/people/${person.id}` as const);
  const title = person === null ? 'Add a person' : 'Change a person';
  return (
    <ConsolePage {...desk} title={title} here="people">
      <p>
        <a href={localHref(desk.frame, back)}>{person?.name ?? 'All people'}</a>
      </p>
      <h1>{person === null ? title : `Change what is kept about ${person.name}`}</h1>
      <Problems problems={problems} />
      <PostForm frame={desk.frame} class="narrow" action={person === null ? '/console/people/new' : `${back}/edit`}>
        <TextField name="name" label="Name, as the others know them" typed={typed} required />
        {person === null && <Addresses typed={typed} />}
        <SelectField
          name="regionCode"
          label="Region"
          typed={typed}
          options={regions}
          {...(person === null && regions.length > 1 ? { none: 'Choose a region' } : {})}
        />
        <TickList
          name="roles"
          label="What they could do"
          typed={typed}
          options={RESPONDER_ROLES.map((value) => ({ value, words: roleWords(value) }))}
        />
        {groups.length > 0 && <TickList name="groupIds" label="Groups" typed={typed} options={groups} />}
        <Capacity typed={typed} />
        <SelectField
          name="language"
          label="We write to them in"
          typed={typed}
          options={LANGUAGES.map((value) => ({ value, words: languageWords(value) }))}
        />
        <p class="row">
          <button class="button">Keep it</button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}

function Addresses({ typed }: { readonly typed: TypedForm }) {
  return (
    <>
      <TextField name="phone" label="Telephone number" typed={typed} keys="tel" max={40} />
      <TextField
        name="email"
        label="E-mail address"
        typed={typed}
        keys="email"
        max={254}
        hint="At least one of the two. Nobody is asked there before the person has confirmed it."
      />
    </>
  );
}

function Capacity({ typed }: { readonly typed: TypedForm }) {
  return (
    <fieldset>
      <legend>What they can take on</legend>
      <TextField
        name="maxAlertsPerWeek"
        label="Most alerts a week"
        typed={typed}
        max={4}
        keys="numeric"
        hint="Leave it empty where there is no limit."
      />
      <div class="filters">
        <TimeField name="quietFrom" label="Not from" typed={typed} />
        <TimeField name="quietTo" label="until" typed={typed} />
      </div>
      <label class="choice">
        <input type="checkbox" name="notOnBankHolidays" value="yes" checked={typed['notOnBankHolidays'] === 'yes'} />
        <span>Takes no turn in a rota on bank holidays</span>
      </label>
    </fieldset>
  );
}
