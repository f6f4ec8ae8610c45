import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AccessTabs } from './access-tabs.js';
import type { ColleagueRow, ColleaguesView } from './access.view.js';
import { ROLE_WORDS, regionsWords, STATUS_WORDS } from './role-words.js';

interface ColleaguesPageProps {
  readonly desk: Desk;
  readonly view: ColleaguesView;
  readonly admin: boolean;
}

/** Everybody who can sign in. Coordinators read it, for one of them may have to let another in again. */
export function ColleaguesPage({ desk, view, admin }: ColleaguesPageProps) {
  return (
    <ConsolePage {...desk} title="Who can sign in">
      <h1>Who can sign in</h1>
      <AccessTabs desk={desk} here="people" admin={admin} />
      <p>
        Somebody has lost a phone or password? Open their page and ask that they are let in again. A second person has
        to agree, so that nobody alone can take over an account.
      </p>
      {admin && (
        <p>
          <a class="button" href={localHref(desk.frame, '/console/access/invite')}>
            Invite somebody
          </a>
        </p>
      )}
      <ul class="rows" role="list">
        {view.rows.map((row) => (
          <li key={row.user.id}>
            <Colleague desk={desk} row={row} />
          </li>
        ))}
      </ul>
      {view.more !== null && (
        <p>
          <a href={localHref(desk.frame, `/console/access?after=${view.more}`)}>More people</a>
        </p>
      )}
    </ConsolePage>
  );
}

function Colleague({ desk, row: { user, recovery } }: { readonly desk: Desk; readonly row: ColleagueRow }) {
  return (
    <div>
      <p>
        <a href={localHref(desk.frame, `/console/access/${user.id}`)}>{user.name}</a>
        {recovery !== null && <b>, waits to be let in again</b>}
      </p>
      <p class="small soft">
        {ROLE_WORDS[user.role]}, {regionsWords(user.regionCodes)}. {STATUS_WORDS[user.status]}.
      </p>
    </div>
  );
}
