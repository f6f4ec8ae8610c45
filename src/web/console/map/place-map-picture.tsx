import { regionLabel } from '../../../directory/region-register.js';
import { localHref } from '../../../platform/http/page-frame.js';
import type { Desk } from '../desk.js';
import { drawn, type MapPlace, nearest } from './place-map.js';

const WIDTH = 220;
/** Round the picture, so that no mark is cut. */
const EDGE = 14;
const MOST_NEAR = 5;

interface PlaceMapProps {
  readonly desk: Desk;
  readonly code: string;
  readonly places: readonly MapPlace[];
}

/**
 * Where a place lies: all places of the register as points, those of its region darker, this one ringed; and the same in
 * words. No map of anybody else is asked for, so nobody else learns where we look.
 */
export function PlaceMap({ desk, code, places }: PlaceMapProps) {
  const here = places.find((place) => place.code === code);
  if (here === undefined) return <p class="soft">The register does not say where it is.</p>;
  const region = regionLabel(here.regionCode, 'en');
  const near = nearest(here, places, MOST_NEAR);
  return (
    <section aria-labelledby="map">
      <h2 id="map">Where it is</h2>
      <Picture here={here} places={places} title={`${here.name} among the places of ${region}`} />
      <p>
        {here.lat.toFixed(3)}, {here.lon.toFixed(3)}. The nearest others, as the crow flies:
      </p>
      <ul>
        {near.map(({ place, kilometres }) => (
          <li key={place.code}>
            <a href={localHref(desk.frame, `/console/places/${encodeURIComponent(place.code)}`)}>{place.name}</a>,{' '}
            {kilometres < 1 ? 'next to it' : `${String(Math.round(kilometres))} km`}
            {place.regionCode !== here.regionCode && `, ${regionLabel(place.regionCode, 'en')}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Picture({
  here,
  places,
  title,
}: {
  readonly here: MapPlace;
  readonly places: readonly MapPlace[];
  readonly title: string;
}) {
  const { height, at } = drawn(places, WIDTH);
  const dots = (of: readonly MapPlace[]): string =>
    of.map((place) => `M${String(at(place).x)} ${String(at(place).y)}h0`).join('');
  const inRegion = places.filter(({ regionCode }) => regionCode === here.regionCode);
  const { x, y } = at(here);
  const box = [-EDGE, -EDGE, WIDTH + 2 * EDGE, height + 2 * EDGE].join(' ');
  return (
    <svg class="map" viewBox={box} role="img" aria-label={title}>
      <path class="others" d={dots(places)} />
      <path class="region" d={dots(inRegion)} />
      <circle class="here" cx={x} cy={y} r="6" />
    </svg>
  );
}
