import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import type { Desk } from '../desk.js';
import { Choice } from '../marks/choice.js';
import { PostForm } from '../marks/post-form.js';
import { roleWords } from '../words/value-words.js';
import { PEOPLE_STATES } from './people-list.repository.js';
import { peopleQuery, type PeopleView } from './people.view.js';
import { PEOPLE_STATE_WORDS } from './person-words.js';

/** Posted, so that a name or number that is looked for stands in no address and no log. */
export function PeopleSearchForm({ desk, view }: { readonly desk: Desk; readonly view: PeopleView }) {
  return (
    <search aria-label="Find people">
      <PostForm frame={desk.frame} action="/console/people">
        <label for="q">Find somebody</label>
        <p class="hint small" id="q-hint">
          By name, group, region, e-mail or number; two or three last digits will do. What you type here stands in no
          address and no log.
        </p>
        <div class="search">
          <input
            id="q"
            name="q"
            maxLength={120}
            value={view.typed ?? ''}
            autocomplete="off"
            aria-describedby="q-hint"
          />
          <button class="button plain">Show</button>
        </div>
        <details open={peopleQuery(view.chosen) !== ''}>
          <summary>Only some of them</summary>
          <Filters view={view} />
        </details>
      </PostForm>
    </search>
  );
}

function Filters({ view: { chosen, regions, groups } }: { readonly view: PeopleView }) {
  return (
    <div class="filters">
      <Choice
        name="region"
        label="Region"
        any="All mine"
        chosen={chosen.region}
        options={regions.map(({ code, name }) => ({ value: code, words: name }))}
      />
      <Choice
        name="group"
        label="Group"
        any="Any"
        chosen={chosen.group}
        options={groups.map(({ id, name }) => ({ value: id, words: name }))}
      />
      <Choice
        name="role"
        label="Role"
        any="Any"
        chosen={chosen.role}
        options={RESPONDER_ROLES.map((value) => ({ value, words: roleWords(value) }))}
      />
      <Choice
        name="state"
        label="Who"
        chosen={chosen.state}
        options={PEOPLE_STATES.map((value) => ({ value, words: PEOPLE_STATE_WORDS[value] }))}
      />
    </div>
  );
}
