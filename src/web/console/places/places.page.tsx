import { REGIONS, regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { FacilityRecord } from '../../api/directory/facility-list.repository.js';
import { FACILITY_SETTINGS } from '../../../directory/facility-values.js';
import { ConsolePage } from '../../layout/page.js';
import type { Desk } from '../desk.js';
import { Choice } from '../marks/choice.js';
import { counted } from '../words/time-words.js';
import { settingWords } from '../words/value-words.js';
import { otherNames } from './place-words.js';

export interface PlacesView {
  readonly q: string | null;
  readonly region: string | null;
  readonly setting: string | null;
  readonly rows: readonly FacilityRecord[];
  readonly next: string | null;
}

interface PageProps {
  readonly desk: Desk;
  readonly view: PlacesView;
  readonly mayChange: boolean;
}

/** The register of places: the best match first where somebody looks for one. */
export function PlacesPage({ desk, view, mayChange }: PageProps) {
  const { rows, next, q } = view;
  const path = localHref(desk.frame, '/console/places');
  return (
    <ConsolePage {...desk} title="Places" here="places">
      <h1>Places</h1>
      <Search path={path} view={view} />
      {mayChange && (
        <p class="row">
          <a class="button plain small" href={localHref(desk.frame, '/console/places/new')}>
            Add a place
          </a>
        </p>
      )}
      {rows.length === 0 && (
        <p role="status">{q === null ? 'No place here.' : 'Nothing fits. Try a part of the name, or the town.'}</p>
      )}
      {rows.length > 0 && <h2 class="away">Found</h2>}
      {rows.length > 0 && (
        <ul class="rows" role="list">
          {rows.map((row) => (
            <Row key={row.code} desk={desk} row={row} />
          ))}
        </ul>
      )}
      <nav class="pager" aria-label="Pages">
        <span class="soft">{counted(rows.length, 'place')} on this page</span>
        {next !== null && <a href={`${path}?${placesQuery(view, next)}`}>More places</a>}
      </nav>
    </ConsolePage>
  );
}

function placesQuery({ region, setting }: PlacesView, cursor: string): string {
  return new URLSearchParams({
    ...(region === null ? {} : { region }),
    ...(setting === null ? {} : { setting }),
    cursor,
  }).toString();
}

/** By address: names of places are nobody's secret. */
function Search({ path, view: { q, region, setting } }: { readonly path: string; readonly view: PlacesView }) {
  return (
    <form method="get" action={path} role="search" aria-label="Find a place">
      <label for="q">Name of the place, another name of it, or the town</label>
      <div class="search">
        <input id="q" name="q" maxLength={200} value={q ?? ''} autocomplete="off" />
        <button class="button plain">Show</button>
      </div>
      <div class="filters">
        <Choice
          name="region"
          label="Region"
          any="Any"
          chosen={region}
          options={REGIONS.map(({ code, label }) => ({ value: code, words: label.en }))}
        />
        <Choice
          name="setting"
          label="Kind"
          any="Any"
          chosen={setting}
          options={FACILITY_SETTINGS.map((value) => ({ value, words: settingWords(value) }))}
        />
      </div>
    </form>
  );
}

function Row({
  desk,
  row: { code, name, setting, regionCode },
}: {
  readonly desk: Desk;
  readonly row: FacilityRecord;
}) {
  const others = otherNames(code);
  return (
    <li>
      <h3>
        <a href={localHref(desk.frame, `/console/places/${encodeURIComponent(code)}`)}>{name}</a>
      </h3>
      <p class="small">
        {settingWords(setting)}, {regionLabel(regionCode, 'en')}
        {others.length > 0 && <span class="soft">; also {others.join(', ')}</span>}
      </p>
    </li>
  );
}
