import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { settingWords } from '../words/value-words.js';

export interface NotAskedForView {
  readonly person: { readonly id: string; readonly name: string };
  readonly places: readonly { readonly code: string; readonly name: string }[];
  /** What was looked for; null: nothing yet. */
  readonly typed: string | null;
  readonly found: readonly { readonly code: string; readonly name: string; readonly setting: string }[];
  readonly problems: readonly FormProblem[];
}

/** Places for which somebody must not be asked: they were held there, or somebody close to them is. Why is not kept. */
export function NotAskedForPage({ desk, view }: { readonly desk: Desk; readonly view: NotAskedForView }) {
  const { person, places, problems } = view;
  const path = `/console/people/${person.id}/places` as const;
  return (
    <ConsolePage {...desk} title="Places not asked for" here="people">
      <p>
        <a href={localHref(desk.frame, `/console/people/${person.id}`)}>{person.name}</a>
      </p>
      <h1>Places for which {person.name} is not asked</h1>
      <Problems problems={problems} />
      <p>
        Because they were held there, or somebody close to them is or was. Nobody asks why, and it is kept nowhere. The
        list is sealed; no log names a place of it.
      </p>
      {places.length === 0 && <p>No place.</p>}
      {places.length > 0 && (
        <ul class="rows" role="list">
          {places.map(({ code, name }) => (
            <li key={code}>
              <PostForm frame={desk.frame} action={path}>
                <input type="hidden" name="remove" value={code} />
                <p>
                  {name}{' '}
                  <button class="as-link" aria-label={`Ask them for ${name} again`}>
                    Ask again
                  </button>
                </p>
              </PostForm>
            </li>
          ))}
        </ul>
      )}
      <Add desk={desk} view={view} path={path} />
    </ConsolePage>
  );
}

interface AddProps {
  readonly desk: Desk;
  readonly view: NotAskedForView;
  readonly path: `/${string}`;
}

/** Posted, so that no address says which place somebody has to do with. */
function Add({ desk, view: { typed, found }, path }: AddProps) {
  return (
    <section>
      <h2>Add a place</h2>
      <PostForm frame={desk.frame} action={path}>
        <label for="find">Name of the place, or the town</label>
        <div class="search">
          <input id="find" name="find" value={typed ?? ''} maxLength={100} autocomplete="off" />
          <button class="button plain">Search</button>
        </div>
      </PostForm>
      {typed !== null && found.length === 0 && (
        <p role="status">Nothing in the register fits. Try a part of the name.</p>
      )}
      {found.length > 0 && (
        <PostForm frame={desk.frame} action={path}>
          <ul class="rows" role="list">
            {found.map(({ code, name, setting }) => (
              <li key={code}>
                <p>
                  <button class="as-link" name="add" value={code}>
                    {name}
                  </button>{' '}
                  <span class="small soft">{settingWords(setting)}</span>
                </p>
              </li>
            ))}
          </ul>
        </PostForm>
      )}
    </section>
  );
}
