import { createHash } from 'node:crypto';
import { otherWords } from '../../../../directory/facility-index.js';
import type { FacilityEntry } from '../../../../directory/facility-register.js';
import type { PageLanguage } from '../../../../kernel/language.js';
import { describePlace } from '../place-words.js';
import { placeSearchText } from './place-search-text.js';

/** As many as the search shows; what it says for each number of hits. */
const MOST_HITS = 8;

/** The register for a browser that searches by itself, so that what is typed leaves the page no earlier than without script. */
export interface PlaceList {
  /** Code, name, number of its sort, other names and towns near by. */
  readonly places: readonly (readonly [code: string, name: string, sort: number, other: string])[];
  /** “Prison for men. London”, in the language of the page and in English. */
  readonly sorts: readonly (readonly string[])[];
  readonly hits: readonly string[];
  readonly chosen: string;
}

export function placeList(register: readonly FacilityEntry[], language: PageLanguage): PlaceList {
  const sorts = new Map<string, { readonly index: number; readonly words: readonly string[] }>();
  const places = register.map((place) => {
    const words = [...new Set([describePlace(place, language), describePlace(place, 'en')])];
    const key = words.join('\n');
    const sort = sorts.get(key) ?? { index: sorts.size, words };
    sorts.set(key, sort);
    return [place.code, place.name, sort.index, otherWords(place)] as const;
  });
  return {
    places,
    sorts: [...sorts.values()].map(({ words }) => words),
    hits: Array.from({ length: MOST_HITS + 1 }, (_, count) => placeSearchText(language, 'hits', { count })),
    chosen: placeSearchText(language, 'chosen', { name: '{name}' }),
  };
}

const VERSIONS = new WeakMap<readonly FacilityEntry[], string>();

/** Changes when a place does, so that a browser may keep the list. */
export function versionOf(register: readonly FacilityEntry[]): string {
  const known = VERSIONS.get(register);
  if (known !== undefined) return known;
  const fresh = createHash('sha256').update(JSON.stringify(register)).digest('base64url').slice(0, 12);
  VERSIONS.set(register, fresh);
  return fresh;
}
