import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { PostForm } from '../marks/post-form.js';
import { counted } from '../words/time-words.js';
import { PeopleSearchForm } from './people-search-form.js';
import { PeopleTabs } from './people-tabs.js';
import { PersonLine } from './person-line.js';
import { peopleQuery, type PeopleView } from './people.view.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: PeopleView;
  readonly mayAdd: boolean;
}

/** Who can be asked: by name, fifty at a time. */
export function PeoplePage({ desk, view, mayAdd }: PageProps) {
  const { now, rows, typed, chosen } = view;
  const again = `${localHref(desk.frame, '/console/people')}${peopleQuery(chosen)}`;
  return (
    <ConsolePage {...desk} title="People" here="people">
      <h1>People</h1>
      <PeopleTabs frame={desk.frame} here="people" />
      <PeopleSearchForm desk={desk} view={view} />
      {mayAdd && typed === null && (
        <p class="row">
          <a class="button plain small" href={localHref(desk.frame, '/console/people/new')}>
            Add a person
          </a>
        </p>
      )}
      {typed === null && <AsItWas now={now} again={again} />}
      {rows.length === 0 && <p>{typed === null ? 'Nobody here.' : 'Nobody found.'}</p>}
      <h2 class="away">By name</h2>
      {rows.length > 0 && (
        <ul class="rows" role="list">
          {rows.map((row) => (
            <PersonLine key={row.id} desk={desk} row={row} now={now} />
          ))}
        </ul>
      )}
      <Pager desk={desk} view={view} />
    </ConsolePage>
  );
}

/** By address where only filters are chosen; by a form where somebody was looked for, so that the words stay out of it. */
function Pager({ desk, view: { rows, next, typed, chosen } }: { readonly desk: Desk; readonly view: PeopleView }) {
  const path = localHref(desk.frame, '/console/people');
  return (
    <nav class="pager" aria-label="Pages">
      <span class="soft">{counted(rows.length, 'person', 'people')} on this page</span>
      {next !== null && typed === null && <a href={`${path}${peopleQuery(chosen, next)}`}>More people</a>}
      {next !== null && typed !== null && (
        <PostForm frame={desk.frame} action="/console/people">
          <input type="hidden" name="q" value={typed} />
          {[...new URLSearchParams(peopleQuery(chosen))].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="after" value={next} />
          <button class="as-link">More people</button>
        </PostForm>
      )}
    </nav>
  );
}
