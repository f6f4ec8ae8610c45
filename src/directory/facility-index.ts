import { NEARBY, OTHER_NAMES } from './facility-aliases.js';
import { foldPlace, placeWords, type PlaceKind } from './place-words.js';
import { findRegion } from './region-register.js';

/** What the search looks at. */
export interface FindableFacility {
  readonly code: string;
  readonly name: string;
  readonly setting: string;
  readonly regionCode: string;
  readonly postcode: string | null;
}

/** A place of the register, its words ready for comparison. */
export interface Entry<F> {
  readonly facility: F;
  /** Code and whole name, folded. */
  readonly code: string;
  readonly folded: string;
  readonly kind: PlaceKind | null;
  /** The name and the other names, each as the words that tell it from others. */
  readonly names: readonly string[];
  readonly nameWords: readonly string[];
  /** These, and the words of the region and of towns near by. */
  readonly allWords: readonly string[];
  /** Without its space. */
  readonly postcode: string;
}

const KIND_OF_SETTING: Readonly<Record<string, PlaceKind>> = {
  prison: 'prison',
  young_offender_institution: 'prison',
  secure_training_centre: 'children',
  secure_childrens_home: 'children',
  immigration_removal_centre: 'removal',
  short_term_holding_facility: 'holding',
  police_custody: 'police',
  court_custody: 'court',
  secure_hospital: 'hospital',
  approved_premises: 'approved',
};

const INDEXES = new WeakMap<readonly FindableFacility[], readonly Entry<FindableFacility>[]>();

/** Made once for each copy of the register. */
export function indexOf<F extends FindableFacility>(register: readonly F[]): readonly Entry<F>[] {
  const known = INDEXES.get(register) as readonly Entry<F>[] | undefined;
  if (known !== undefined) return known;
  const fresh = register.map(entryOf);
  INDEXES.set(register, fresh);
  return fresh;
}

function entryOf<F extends FindableFacility>(facility: F): Entry<F> {
  const names = [facility.name, ...(OTHER_NAMES[facility.code] ?? [])].map((name) => placeWords(name).words.join(' '));
  const nameWords = [...new Set(names.flatMap((name) => name.split(' ')))];
  const region = findRegion(facility.regionCode);
  const around = [facility.regionCode, region?.label.en, region?.label.cy, NEARBY[facility.code]].join(' ');
  return {
    facility,
    code: foldPlace(facility.code),
    folded: foldPlace(facility.name),
    kind: KIND_OF_SETTING[facility.setting] ?? null,
    names,
    nameWords,
    allWords: [...new Set([...nameWords, ...foldPlace(around).split(' ')])],
    postcode: foldPlace(facility.postcode ?? '').replaceAll(' ', ''),
  };
}

/** Other names of a place and towns near by, as people write them; empty where none are known. */
export function otherWords({ code }: Pick<FindableFacility, 'code'>): string {
  return [...(OTHER_NAMES[code] ?? []), NEARBY[code] ?? ''].join(' ').trim();
}
