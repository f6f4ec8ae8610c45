import { localHref } from '../../../platform/http/page-frame.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { REGIONS } from '../../../directory/region-register.js';
import { FACILITY_SETTINGS, POPULATIONS } from '../../../directory/facility-values.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { SelectField, TextField } from '../marks/fields.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { settingWords } from '../words/value-words.js';
import { populationWords } from './place-words.js';

export interface PlaceEditView {
  /** Null: a new one. */
  readonly place: { readonly code: string; readonly name: string } | null;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
}

/** What the register says of a place. The code stays. */
export function PlaceEditPage({
  desk,
  view: { place, typed, problems },
}: {
  readonly desk: Desk;
  readonly view: PlaceEditView;
}) {
  const back = place === null ? '/console/places' : (`/console/places/${encodeURIComponent(place.code)}` as const);
  return (
    <ConsolePage {...desk} title={place === null ? 'Add a place' : 'Change a place'} here="places">
      <p>
        <a href={localHref(desk.frame, back)}>{place?.name ?? 'All places'}</a>
      </p>
      <h1>{place === null ? 'Add a place' : `Change ${place.name}`}</h1>
      <Problems problems={problems} />
      <PostForm frame={desk.frame} action={place === null ? '/console/places/new' : `${back}/edit`} class="narrow">
        {place === null && (
          <TextField
            name="code"
            label="Code"
            typed={typed}
            max={64}
            hint="Letters, digits and hyphens, like LEI. It stays for good."
            required
          />
        )}
        <TextField name="name" label="Name" typed={typed} required />
        <SelectField
          name="setting"
          label="Kind"
          typed={typed}
          options={FACILITY_SETTINGS.map((value) => ({ value, words: settingWords(value) }))}
          {...(place === null ? { none: 'Choose a kind' } : {})}
        />
        <SelectField
          name="regionCode"
          label="Region"
          typed={typed}
          options={REGIONS.map(({ code, label }) => ({ value: code, words: label.en }))}
          {...(place === null ? { none: 'Choose a region' } : {})}
        />
        <SelectField
          name="population"
          label="Who is held there"
          typed={typed}
          options={POPULATIONS.map((value) => ({ value, words: populationWords(value) }))}
        />
        <TextField name="operator" label="Run by" typed={typed} max={200} />
        <TextField name="postcode" label="Postcode" typed={typed} max={10} />
        <TextField name="source" label="Where this is published" typed={typed} max={500} />
        <p class="row">
          <button class="button">Keep it</button>
        </p>
      </PostForm>
    </ConsolePage>
  );
}
