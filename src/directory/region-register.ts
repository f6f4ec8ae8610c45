import type { Language } from '../kernel/language.js';

/** One of the twelve regions (contract of the register: code as in uk-facilities.csv). */
export interface Region {
  readonly code: string;
  /** Label in each language, as texts use it. */
  readonly label: Readonly<Record<Language, string>>;
  /** Codes of the regions asked when this one has nobody. */
  readonly neighbours: readonly string[];
}

/**
 * Twelve regions: the nine of England and the three other nations (ITL 1). Neighbours share a border, or the shortest
 * crossing. Checked against a map in November 2026.
 */
export const REGIONS: readonly Region[] = [
  region('north_east', 'North East', 'Gogledd-ddwyrain Lloegr', ['north_west', 'yorkshire_and_the_humber', 'scotland']),
  region('north_west', 'North West', 'Gogledd-orllewin Lloegr', [
    'north_east',
    'yorkshire_and_the_humber',
    'west_midlands',
    'wales',
    'scotland',
  ]),
  region('yorkshire_and_the_humber', 'Yorkshire and the Humber', 'Swydd Efrog a Humber', [
    'north_east',
    'north_west',
    'east_midlands',
  ]),
  region('east_midlands', 'East Midlands', 'Dwyrain Canolbarth Lloegr', [
    'yorkshire_and_the_humber',
    'west_midlands',
    'east_of_england',
    'south_east',
  ]),
  region('west_midlands', 'West Midlands', 'Gorllewin Canolbarth Lloegr', [
    'north_west',
    'east_midlands',
    'south_west',
    'south_east',
    'wales',
  ]),
  region('east_of_england', 'East of England', 'Dwyrain Lloegr', ['east_midlands', 'london', 'south_east']),
  region('london', 'London', 'Llundain', ['east_of_england', 'south_east']),
  region('south_east', 'South East', 'De-ddwyrain Lloegr', [
    'london',
    'east_of_england',
    'south_west',
    'east_midlands',
  ]),
  region('south_west', 'South West', 'De-orllewin Lloegr', ['south_east', 'west_midlands', 'wales']),
  region('wales', 'Wales', 'Cymru', ['north_west', 'west_midlands', 'south_west']),
  region('scotland', 'Scotland', 'yr Alban', ['north_east', 'north_west']),
  region('northern_ireland', 'Northern Ireland', 'Gogledd Iwerddon', ['scotland', 'north_west']),
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
export function regionLabel(code: string | null, language: Language): string {
  return findRegion(code)?.label[language] ?? (language === 'cy' ? 'y DU' : 'the UK');
}

function region(code: string, en: string, cy: string, neighbours: readonly string[]): Region {
  return { code, label: { en, cy }, neighbours };
}
