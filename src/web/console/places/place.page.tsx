import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { FacilityRecord } from '../../api/directory/facility-list.repository.js';
import { ConsolePage } from '../../layout/page.js';
import { type Desk, incidentPath } from '../desk.js';
import type { MapPlace } from '../map/place-map.js';
import { PlaceMap } from '../map/place-map-picture.js';
import { At } from '../marks/at.js';
import { Fact } from '../marks/fact.js';
import { StatusMark } from '../marks/mark.js';
import { incidentStatusWords } from '../words/status-words.js';
import { counted } from '../words/time-words.js';
import { capital, settingWords } from '../words/value-words.js';
import type { IncidentAtPlace } from './place-facts.repository.js';
import { otherNames, populationWords } from './place-words.js';

export interface PlaceView {
  readonly now: Date;
  readonly place: FacilityRecord;
  /** All of the register that have a position. */
  readonly places: readonly MapPlace[];
  /** Of the reader's regions. */
  readonly incidents: { readonly all: number; readonly open: readonly IncidentAtPlace[] };
}

interface PageProps {
  readonly desk: Desk;
  readonly view: PlaceView;
  readonly mayChange: boolean;
}

/** One place of custody: what the register says, and what has happened there. */
export function PlacePage({ desk, view, mayChange }: PageProps) {
  const { place } = view;
  const path = `/console/places/${encodeURIComponent(place.code)}` as const;
  return (
    <ConsolePage {...desk} title={place.name} here="places">
      <p>
        <a href={localHref(desk.frame, '/console/places')}>All places</a>
      </p>
      <h1>{place.name}</h1>
      <div class="sides">
        <section>
          <h2>In the register</h2>
          <Register desk={desk} place={place} />
          {mayChange ? (
            <p>
              <a class="button plain small" href={localHref(desk.frame, `${path}/edit`)}>
                Change
              </a>
            </p>
          ) : (
            <p class="soft">Admins keep the register.</p>
          )}
        </section>
        <div>
          <Incidents desk={desk} view={view} />
          <PlaceMap desk={desk} code={place.code} places={view.places} />
        </div>
      </div>
    </ConsolePage>
  );
}

function Register({ desk, place }: { readonly desk: Desk; readonly place: FacilityRecord }) {
  const others = otherNames(place.code);
  return (
    <dl class="facts">
      <Fact name="Kind">{settingWords(place.setting)}</Fact>
      <Fact name="Region">
        <a href={localHref(desk.frame, `/console/regions/${place.regionCode}`)}>
          {regionLabel(place.regionCode, 'en')}
        </a>
      </Fact>
      <Fact name="Law of">{capital(place.jurisdiction)}</Fact>
      {others.length > 0 && <Fact name="Also called">{others.join(', ')}</Fact>}
      <Fact name="Held there">{populationWords(place.population)}</Fact>
      <Fact name="Run by">{place.operator ?? 'Not known'}</Fact>
      <Fact name="Postcode">{place.postcode ?? 'Not known'}</Fact>
      <Fact name="Code">
        <code>{place.code}</code>
      </Fact>
      <Fact name="Source">{place.source}</Fact>
    </dl>
  );
}

function Incidents({ desk, view: { now, incidents, place } }: { readonly desk: Desk; readonly view: PlaceView }) {
  const { all, open } = incidents;
  return (
    <section>
      <h2>Incidents there</h2>
      <p>
        {all === 0
          ? 'None in your regions.'
          : `${counted(all, 'incident')} in your regions, ${open.length === 0 ? 'none' : String(open.length)} open.`}
      </p>
      {open.length > 0 && (
        <ul class="rows" role="list">
          {open.map(({ ref, status, createdAt }) => (
            <li key={ref}>
              <p class="meta">
                <a class="mono" href={localHref(desk.frame, incidentPath(ref))}>
                  {ref}
                </a>
                <StatusMark status={incidentStatusWords(status)} />
                <At at={createdAt} now={now} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {all > 0 && (
        <p>
          <a href={`${localHref(desk.frame, '/console/incidents')}?q=${encodeURIComponent(place.name)}`}>
            Look in the log
          </a>
        </p>
      )}
    </section>
  );
}
