/** A place of the register with where it is; degrees, WGS 84. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly lat: number;
  readonly lon: number;
}

export interface NearPlace {
  readonly place: MapPlace;
  readonly kilometres: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the United Kingdom: where a degree of longitude is as long as it is drawn. */
const MIDDLE = (54.5 * Math.PI) / 180;
const EARTH_KM = 6_371;

/** The nearest others, the nearest first. As the crow flies. */
export function nearest(here: MapPlace, places: readonly MapPlace[], most: number): readonly NearPlace[] {
  return places
    .filter(({ code }) => code !== here.code)
    .map((place) => ({ place, kilometres: distance(here, place) }))
    .sort((a, b) => a.kilometres - b.kilometres || a.place.code.localeCompare(b.place.code))
    .slice(0, most);
}

/** On the sphere, in kilometres. */
export function distance(a: Pick<MapPlace, 'lat' | 'lon'>, b: Pick<MapPlace, 'lat' | 'lon'>): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [lat, lon] = [radians(b.lat - a.lat) / 2, radians(b.lon - a.lon) / 2];
  const half = Math.sin(lat) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** What the picture shows at least from west to east, in degrees. */
const LEAST_ACROSS = 0.01;
/** Its height is at most so many times its width. */
const TALLEST = 2;

/** Puts all of them into a picture of this width, north above; whole points. What needs less room stands in its middle. */
export function drawn(
  places: readonly Pick<MapPlace, 'lat' | 'lon'>[],
  width: number,
): { readonly height: number; readonly at: (place: Pick<MapPlace, 'lat' | 'lon'>) => Point } {
  const easts = places.map(({ lon }) => lon * Math.cos(MIDDLE));
  const norths = places.map(({ lat }) => lat);
  const [west, north] = [Math.min(...easts), Math.max(...norths)];
  const [across, down] = [Math.max(...easts) - west, north - Math.min(...norths)];
  const scale = width / Math.max(across, down / TALLEST, LEAST_ACROSS);
  const left = (width - across * scale) / 2;
  return {
    height: Math.max(1, Math.round(down * scale)),
    at: ({ lat, lon }) => ({
      x: Math.round(left + (lon * Math.cos(MIDDLE) - west) * scale),
      y: Math.round((north - lat) * scale),
    }),
  };
}
