import type { MapPlace } from './place-map.js';

/** Where the places of the register are; without those of which nobody knows. Throws only when the database does. */
export abstract class MapPlaces {
  abstract all(): Promise<readonly MapPlace[]>;
}
