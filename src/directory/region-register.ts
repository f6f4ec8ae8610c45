import type { PageLanguage } from '../kernel/language.js';
import { REGION_LABELS } from './region-labels.js';

/** One of the twelve regions (contract of the register: code as in uk-facilities.csv). */
export interface Region {
  readonly code: string;
  /** Label in each language, as texts use it. */
  readonly label: Readonly<Record<PageLanguage, string>>;
  /** Codes of the regions asked when this one has nobody. */
  readonly neighbours: readonly string[];
}

/**
 * Twelve regions: the nine of England and the three other nations (ITL 1). Neighbours share a border, or the shortest
 * crossing. Checked against a map in November 2026.
 */
export const REGIONS: readonly Region[] = [
  region('north_east', ['north_west', 'yorkshire_and_the_humber', 'scotland']),
  region('north_west', ['north_east', 'yorkshire_and_the_humber', 'west_midlands', 'wales', 'scotland']),
  region('yorkshire_and_the_humber', ['north_east', 'north_west', 'east_midlands']),
  region('east_midlands', ['yorkshire_and_the_humber', 'west_midlands', 'east_of_england', 'south_east']),
  region('west_midlands', ['north_west', 'east_midlands', 'south_west', 'south_east', 'wales']),
  region('east_of_england', ['east_midlands', 'london', 'south_east']),
  region('london', ['east_of_england', 'south_east']),
  region('south_east', ['london', 'east_of_england', 'south_west', 'east_midlands']),
  region('south_west', ['south_east', 'west_midlands', 'wales']),
  region('wales', ['north_west', 'west_midlands', 'south_west']),
  region('scotland', ['north_east', 'north_west']),
  region('northern_ireland', ['scotland', 'north_west']),
];

export const JURISDICTIONS = ['england', 'wales', 'scotland', 'northern_ireland'] as const;

const BY_CODE = new Map(REGIONS.map((each) => [each.code, each]));

export function findRegion(code: string | null): Region | null {
  return code === null ? null : (BY_CODE.get(code) ?? null);
}

/** Follows from the region: the nine of England are one. */
export function jurisdictionOf(regionCode: string): (typeof JURISDICTIONS)[number] {
  return JURISDICTIONS.find((jurisdiction) => jurisdiction === regionCode) ?? 'england';
}

/** For texts: a label there always is. “the UK” stands for a place that is not known yet. */
export function regionLabel(code: string | null, language: PageLanguage): string {
  return regionLabels(code)[language];
}

/** The same in every language. */
export function regionLabels(code: string | null): Region['label'] {
  return findRegion(code)?.label ?? REGION_LABELS.none;
}

function region(code: Exclude<keyof typeof REGION_LABELS, 'none'>, neighbours: readonly string[]): Region {
  return { code, label: REGION_LABELS[code], neighbours };
}
