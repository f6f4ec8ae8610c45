import { needsSomebody } from '../../../directory/joining/decide-joining.js';
import type { JoinRequest } from '../../../directory/joining/join-request.js';
import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas, At } from '../marks/at.js';
import { PeopleTabs } from '../people/people-tabs.js';
import { roleWords } from '../words/value-words.js';
import { vouchWords } from './join-words.js';

interface JoinsProps {
  readonly desk: Desk;
  readonly now: Date;
  /** Those that wait, longest first. */
  readonly requests: readonly JoinRequest[];
  /** Of the last month, the newest last. */
  readonly welcomed: readonly JoinRequest[];
}

/** Offers to join that wait. Who somebody is stands behind the link: each reading is written down. */
export function JoinsPage({ desk, now, requests, welcomed }: JoinsProps) {
  const open = requests.filter((request) => needsSomebody(request, now));
  const later = requests.filter((request) => !needsSomebody(request, now));
  return (
    <ConsolePage {...desk} title="Joining" here="people">
      <h1>Joining</h1>
      <PeopleTabs frame={desk.frame} here="joining" />
      <p>
        People who offer to help, each with a confirmed number or address. Nobody is asked before two of you have
        vouched. Opening an offer is written to the log with your name.
      </p>
      <AsItWas now={now} again={localHref(desk.frame, '/console/joining')} />
      {open.length === 0 ? <p>Nobody waits.</p> : <Offers desk={desk} now={now} requests={open} />}
      {later.length > 0 && (
        <>
          <h2>Put off</h2>
          <Offers desk={desk} now={now} requests={later} />
        </>
      )}
      {welcomed.length > 0 && <Welcomed desk={desk} now={now} welcomed={welcomed} />}
    </ConsolePage>
  );
}

function Welcomed({ desk, now, welcomed }: Omit<JoinsProps, 'requests'>) {
  return (
    <>
      <h2>Welcomed in the last month</h2>
      <ul class="rows" role="list">
        {welcomed.map(({ id, regionCode, decidedAt, createdAt, responderId, roles }) => (
          <li key={id}>
            <p>
              <a href={localHref(desk.frame, `/console/people/${responderId ?? ''}`)}>
                {regionLabel(regionCode, 'en')}, <At at={decidedAt ?? createdAt} now={now} />
              </a>
            </p>
            <p class="small soft">{roles.map(roleWords).join(', ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Offers({ desk, now, requests }: Omit<JoinsProps, 'welcomed'>) {
  return (
    <ul class="rows" role="list">
      {requests.map((request) => (
        <li key={request.id}>
          <div>
            <p>
              <a href={localHref(desk.frame, `/console/joining/${request.id}`)}>
                {regionLabel(request.regionCode, 'en')}, <At at={request.confirmedAt ?? request.createdAt} now={now} />
              </a>
            </p>
            <p class="small soft">
              {request.roles.map(roleWords).join(', ')}. {vouchWords(request)}
              {request.postponedUntil !== null && request.postponedUntil > now && (
                <>
                  {' '}
                  Comes back <At at={request.postponedUntil} now={now} />.
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
