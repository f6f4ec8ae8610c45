import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { RegionFilter } from '../marks/region-filter.js';
import { Mark } from '../marks/mark.js';
import { PeopleTabs } from '../people/people-tabs.js';
import { counted } from '../words/time-words.js';
import type { GroupRow } from './group-list.repository.js';

export interface GroupsView {
  readonly now: Date;
  readonly region: string | null;
  readonly rows: readonly GroupRow[];
  readonly next: string | null;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

interface PageProps {
  readonly desk: Desk;
  readonly view: GroupsView;
  readonly mayChange: boolean;
}

/** Groups by name, with how many of each a text reaches now. */
export function GroupsPage({ desk, view, mayChange }: PageProps) {
  const { now, region, rows, next, regions } = view;
  const path = localHref(desk.frame, '/console/groups');
  const kept = region === null ? '' : `region=${encodeURIComponent(region)}`;
  return (
    <ConsolePage {...desk} title="Groups" here="people">
      <h1>Groups</h1>
      <PeopleTabs frame={desk.frame} here="groups" />
      {regions.length > 1 && <RegionFilter action={path} regions={regions} chosen={region} />}
      {mayChange && (
        <p class="row">
          <a class="button plain small" href={localHref(desk.frame, '/console/groups/new')}>
            Add a group
          </a>
        </p>
      )}
      <AsItWas now={now} again={kept === '' ? path : `${path}?${kept}`} />
      {rows.length === 0 && <p>No group yet.</p>}
      {rows.length > 0 && <h2 class="away">By name</h2>}
      {rows.length > 0 && (
        <ul class="rows" role="list">
          {rows.map((row) => (
            <Row key={row.id} desk={desk} row={row} />
          ))}
        </ul>
      )}
      <nav class="pager" aria-label="Pages">
        <span class="soft">{counted(rows.length, 'group')} on this page</span>
        {next !== null && <a href={`${path}?${kept === '' ? '' : `${kept}&`}after=${next}`}>More groups</a>}
      </nav>
    </ConsolePage>
  );
}

function Row({
  desk,
  row: { id, name, regionCode, members, byText, rotas },
}: {
  readonly desk: Desk;
  readonly row: GroupRow;
}) {
  return (
    <li>
      <h3>
        <a href={localHref(desk.frame, `/console/groups/${id}`)}>{name}</a>
      </h3>
      <p class="small">
        {regionLabel(regionCode, 'en')}, {counted(members, 'person', 'people')}, {counted(rotas, 'rota')}
      </p>
      <p class="meta small">
        {byText === 0 ? (
          <Mark shape="bad">a text reaches nobody now</Mark>
        ) : (
          <Mark shape="yes">{`a text reaches ${String(byText)} now`}</Mark>
        )}
      </p>
    </li>
  );
}
