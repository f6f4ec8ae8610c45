import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { AsItWas } from '../marks/at.js';
import { RegionFilter } from '../marks/region-filter.js';
import { Mark } from '../marks/mark.js';
import { listWords } from '../words/time-words.js';
import type { RotaListView, RotaSummary } from './rota-list.view.js';
import { RotaTabs } from './rota-tabs.js';
import { rotaTimes } from './rota-times.js';
import { gapWords } from './rota-words.js';

interface PageProps {
  readonly desk: Desk;
  readonly view: RotaListView;
}

/** Rotas by region: who has them now, and what is wrong within two weeks. */
export function RotaListPage({ desk, view }: PageProps) {
  const { now, rotas, region, page, more, without, mayChange } = view;
  const path = localHref(desk.frame, '/console/rotas');
  const kept = region === null ? '' : `region=${encodeURIComponent(region)}&`;
  return (
    <ConsolePage {...desk} title="Rotas" here="rotas">
      <h1>Rotas</h1>
      <RotaTabs desk={desk} here="rotas" />
      <Regions desk={desk} view={view} />
      {mayChange && (
        <p class="row">
          <a class="button plain small" href={localHref(desk.frame, '/console/rotas/new')}>
            Add a rota
          </a>
        </p>
      )}
      <AsItWas now={now} again={`${path}?${kept}page=${String(page)}`} />
      {rotas.length === 0 && <p>{mayChange ? 'No rota yet.' : 'You are on no rota.'}</p>}
      {byRegion(rotas).map(([name, those]) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul class="rows" role="list">
            {those.map((rota) => (
              <Row key={rota.id} desk={desk} rota={rota} />
            ))}
          </ul>
        </section>
      ))}
      {(page > 1 || more) && (
        <nav class="pager" aria-label="Pages">
          {page > 1 ? <a href={`${path}?${kept}page=${String(page - 1)}`}>Rotas before</a> : <span />}
          {more && <a href={`${path}?${kept}page=${String(page + 1)}`}>More rotas</a>}
        </nav>
      )}
      {without.length > 0 && <Without desk={desk} groups={without} />}
    </ConsolePage>
  );
}

function Regions({ desk, view: { regions, region, mayChange } }: PageProps) {
  if (regions.length < 2 || !mayChange) return null;
  return <RegionFilter action={localHref(desk.frame, '/console/rotas')} regions={regions} chosen={region} />;
}

function byRegion(rotas: readonly RotaSummary[]): readonly (readonly [string, readonly RotaSummary[]])[] {
  const found = new Map<string, RotaSummary[]>();
  for (const rota of rotas) {
    const name = rota.regionCode === null ? 'Everybody’s' : regionLabel(rota.regionCode, 'en');
    found.set(name, [...(found.get(name) ?? []), rota]);
  }
  return [...found];
}

function Row({ desk, rota }: { readonly desk: Desk; readonly rota: RotaSummary }) {
  const { id, name, on, until, gaps, unreachable } = rota;
  const times = rotaTimes(rota.timeZone);
  return (
    <li>
      <h3>
        <a href={localHref(desk.frame, `/console/rotas/${id}`)}>{name}</a>
      </h3>
      <p class="meta">
        {on.length === 0 ? (
          <Mark shape="bad">Nobody is on duty</Mark>
        ) : (
          <Mark shape="yes">{`${listWords(on)}, now`}</Mark>
        )}
        <span>{until.getTime() < 8e15 ? `until ${times.moment(until)}, ${times.place}` : 'for good'}</span>
      </p>
      {gapWords(gaps, times).map((sentence) => (
        <p key={sentence} class="small">
          <Mark shape="bad">{sentence}</Mark>
        </p>
      ))}
      {unreachable.length > 0 && (
        <p class="small">
          <Mark shape="wait">{`Nothing reaches ${listWords(unreachable)}, who will be on duty.`}</Mark>
        </p>
      )}
    </li>
  );
}

function Without({ desk, groups }: { readonly desk: Desk; readonly groups: RotaListView['without'] }) {
  return (
    <section>
      <h2>Groups without a rota</h2>
      <ul class="rows" role="list">
        {groups.map(({ id, name }) => (
          <li key={id}>
            <p class="meta">
              <a href={localHref(desk.frame, `/console/groups/${id}`)}>{name}</a>
              <a class="small" href={localHref(desk.frame, `/console/rotas/new?group=${id}`)}>
                Add a rota for {name}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
