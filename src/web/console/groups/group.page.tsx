import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import type { RotaLine } from '../duties/duty-line.js';
import { RotaLines } from '../duties/rota-lines.js';
import { PostForm } from '../marks/post-form.js';
import { type FormProblem, Problems } from '../marks/problems.js';
import { PersonLine } from '../people/person-line.js';
import type { PersonRow } from '../people/people-list.repository.js';
import { counted, listWords } from '../words/time-words.js';

export interface GroupView {
  readonly now: Date;
  readonly group: { readonly id: string; readonly name: string; readonly regionCode: string };
  /** The first of those whom the reader may see. */
  readonly members: readonly PersonRow[];
  /** All of them. */
  readonly count: number;
  /** Those of other regions. */
  readonly elsewhere: number;
  readonly rotas: readonly RotaLine[];
  /** Names of policies with a step that asks the group. */
  readonly policies: readonly string[];
  readonly mayChange: boolean;
  /** What was looked for to add somebody; null: nothing. */
  readonly typed: string | null;
  readonly found: readonly PersonRow[];
  readonly problems: readonly FormProblem[];
}

interface PageProps {
  readonly desk: Desk;
  readonly view: GroupView;
}

/** One group: who is in it, who is on duty, and what asks it. */
export function GroupPage({ desk, view }: PageProps) {
  const { group, now, rotas, policies, problems, mayChange } = view;
  const path = `/console/groups/${group.id}` as const;
  return (
    <ConsolePage {...desk} title="Group" here="people">
      <p>
        <a href={localHref(desk.frame, '/console/groups')}>All groups</a>
      </p>
      <h1>{group.name}</h1>
      <Problems problems={problems} />
      <p class="meta">
        <span>{regionLabel(group.regionCode, 'en')}</span>
        {mayChange && <a href={localHref(desk.frame, `${path}/edit`)}>Change name or region, or remove</a>}
      </p>
      <div class="sides">
        <Members desk={desk} view={view} />
        <div>
          <section>
            <h2>Duty</h2>
            <RotaLines rotas={rotas} now={now} />
          </section>
          <section>
            <h2>When it is asked</h2>
            <p>
              {policies.length === 0
                ? 'No policy names this group. Its people are asked as people of their region.'
                : `By ${listWords(policies)}.`}
            </p>
          </section>
        </div>
      </div>
    </ConsolePage>
  );
}

function Members({ desk, view }: PageProps) {
  const { group, now, members, count, elsewhere, mayChange } = view;
  return (
    <section id="members">
      <h2>{count === 0 ? 'Nobody is in it yet' : counted(count, 'person', 'people')}</h2>
      {members.length > 0 && (
        <ul class="rows" role="list">
          {members.map((row) => (
            <PersonLine key={row.id} desk={desk} row={row} now={now}>
              {mayChange && (
                <PostForm frame={desk.frame} action={`/console/groups/${group.id}/members`}>
                  <button class="as-link small" name="remove" value={row.id} aria-label={`Take ${row.name} out of it`}>
                    Take out
                  </button>
                </PostForm>
              )}
            </PersonLine>
          ))}
        </ul>
      )}
      {elsewhere > 0 && (
        <p class="small soft">And {counted(elsewhere, 'person', 'people')} of regions that are not yours.</p>
      )}
      {members.length + elsewhere < count && (
        <p>
          <a href={localHref(desk.frame, `/console/people?group=${group.id}`)}>All of them, in the list of people</a>
        </p>
      )}
      {mayChange && <AddMember desk={desk} view={view} />}
    </section>
  );
}

/** Posted, so that no name stands in an address. */
function AddMember({ desk, view: { group, typed, found } }: PageProps) {
  const action = `/console/groups/${group.id}/members` as const;
  return (
    <>
      <h2>Put somebody into it</h2>
      <PostForm frame={desk.frame} action={action}>
        <label for="find">Name, number or e-mail</label>
        <div class="search">
          <input id="find" name="find" value={typed ?? ''} maxLength={120} autocomplete="off" />
          <button class="button plain">Search</button>
        </div>
      </PostForm>
      {typed !== null && found.length === 0 && <p role="status">Nobody found who is not in it already.</p>}
      {found.length > 0 && (
        <PostForm frame={desk.frame} action={action}>
          <ul class="rows" role="list">
            {found.map(({ id, name, regionCode }) => (
              <li key={id}>
                <p>
                  <button class="as-link" name="add" value={id}>
                    {name}
                  </button>{' '}
                  <span class="small soft">{regionLabel(regionCode, 'en')}</span>
                </p>
              </li>
            ))}
          </ul>
        </PostForm>
      )}
    </>
  );
}
