import { type Region, regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import type { RotaLine } from '../duties/duty-line.js';
import { RotaLines } from '../duties/rota-lines.js';
import type { GroupRow } from '../groups/group-list.repository.js';
import { At } from '../marks/at.js';
import { Fact } from '../marks/fact.js';
import { StatusMark } from '../marks/mark.js';
import { counted, listWords } from '../words/time-words.js';
import { roleWords } from '../words/value-words.js';
import type { CoordinatorRow, RegionCount } from './region-facts.repository.js';
import { coordinatorWords, othersWords, reachedWords } from './region-words.js';

export interface RegionView {
  readonly now: Date;
  readonly region: Region;
  readonly count: Omit<RegionCount, 'regionCode'>;
  readonly roles: readonly { readonly role: string; readonly people: number }[];
  readonly coordinators: readonly CoordinatorRow[];
  readonly groups: readonly GroupRow[];
  readonly rotas: readonly RotaLine[];
  readonly places: number;
  /** Until when nobody is paged; null: it is not in maintenance mode. */
  readonly maintenanceUntil: Date | null;
}

interface PageProps {
  readonly desk: Desk;
  readonly view: RegionView;
}

/** One region: who would hear tonight, and where the gaps are. */
export function RegionPage({ desk, view }: PageProps) {
  const { region, now, rotas, maintenanceUntil } = view;
  return (
    <ConsolePage {...desk} title="Region" here="people">
      <p>
        <a href={localHref(desk.frame, '/console/regions')}>All regions</a>
      </p>
      <h1>{region.label.en}</h1>
      <p class="meta">
        <StatusMark status={reachedWords(view.count)} />
      </p>
      {maintenanceUntil !== null && (
        <p class="ill">
          In maintenance mode until <At at={maintenanceUntil} now={now} />: nobody is paged for it.
        </p>
      )}
      <div class="sides">
        <div>
          <Facts desk={desk} view={view} />
        </div>
        <div>
          <section>
            <h2>Coordinators</h2>
            <Coordinators rows={view.coordinators} />
          </section>
          <section>
            <h2>Duty</h2>
            <RotaLines rotas={rotas} now={now} />
          </section>
        </div>
      </div>
    </ConsolePage>
  );
}

function Facts({ desk, view: { region, count, roles, groups, places } }: PageProps) {
  const others = othersWords(count);
  const here = encodeURIComponent(region.code);
  return (
    <section>
      <h2>Who is there</h2>
      <dl class="facts">
        <Fact name="People">
          <a href={`${localHref(desk.frame, '/console/people')}?region=${here}`}>
            {counted(count.people, 'person', 'people')}
          </a>
          {others !== '' && <span class="soft"> ({others})</span>}
        </Fact>
        <Fact name="A text reaches">
          {roles.length === 0
            ? 'Nobody'
            : roles.map(({ role, people }) => `${roleWords(role).toLowerCase()} ${String(people)}`).join(', ')}
        </Fact>
        <Fact name="Groups">
          {groups.length === 0
            ? 'None: people are asked as people of the region'
            : groups.map(({ id, name }, index) => (
                <>
                  {index > 0 && ', '}
                  <a href={localHref(desk.frame, `/console/groups/${id}`)}>{name}</a>
                </>
              ))}
        </Fact>
        <Fact name="Places">
          <a href={`${localHref(desk.frame, '/console/places')}?region=${here}`}>
            {counted(places, 'place')} in the register
          </a>
        </Fact>
        <Fact name="Neighbours">{listWords(region.neighbours.map((code) => regionLabel(code, 'en')))}</Fact>
      </dl>
    </section>
  );
}

function Coordinators({ rows }: { readonly rows: readonly CoordinatorRow[] }) {
  if (rows.length === 0) return <p>None for this region. Admins are paged in their place.</p>;
  return (
    <ul class="rows" role="list">
      {rows.map((row) => (
        <li key={row.name}>
          <p class="meta">
            <StatusMark status={coordinatorWords(row)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
