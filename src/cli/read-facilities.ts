import { FACILITY_SETTINGS, POPULATIONS } from '../directory/facility-values.js';
import type { FacilityRegister } from '../directory/facility-register.js';
import { findRegion, JURISDICTIONS } from '../directory/region-register.js';
import { type CsvRow, readTable, type RowProblem } from '../directory/importing/read-csv.js';

type Entry = Parameters<FacilityRegister['save']>[0][number];

export interface FacilityFile {
  readonly entries: readonly Entry[];
  readonly problems: readonly RowProblem[];
  /** Columns that are not there; then there are no entries either. */
  readonly missing: readonly string[];
}

const COLUMNS = ['code', 'name', 'setting', 'jurisdiction', 'region', 'population'];

const VALUES: readonly (readonly [column: string, words: readonly string[]])[] = [
  ['setting', FACILITY_SETTINGS],
  ['jurisdiction', JURISDICTIONS],
  ['population', POPULATIONS],
];

/** Places of custody, with the columns of prisma/data/uk-facilities.csv. */
export function readFacilities(text: string): FacilityFile {
  const { rows, missing } = readTable(text, COLUMNS);
  if (missing.length > 0) return { entries: [], problems: [], missing };
  const entries: Entry[] = [];
  const problems: RowProblem[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const code = row.cell('code');
    const before = lines.get(code);
    const reason = before === undefined ? wrongWith(row) : `The code stands on line ${before} already.`;
    if (reason === null) entries.push(entryOf(row));
    else problems.push({ line: row.line, reason });
    if (before === undefined) lines.set(code, row.line);
  }
  return { entries, problems, missing };
}

function wrongWith({ cell }: CsvRow): string | null {
  if (!/^[\w-]{1,64}$/.test(cell('code'))) return 'code: expected letters, digits and hyphens, at most 64.';
  if (cell('name') === '' || cell('name').length > 200) return 'name: expected a name of at most 200 characters.';
  if (findRegion(cell('region')) === null) return 'region: expected the code of a region, like south_east.';
  for (const [column, words] of VALUES) {
    if (!words.includes(cell(column))) return `${column}: expected one of ${words.join(', ')}.`;
  }
  if (!isDegrees(cell('lat'), 90)) return 'lat: expected degrees from -90 to 90, or nothing.';
  return isDegrees(cell('lon'), 180) ? null : 'lon: expected degrees from -180 to 180, or nothing.';
}

function entryOf({ cell }: CsvRow): Entry {
  const orNull = (column: string): string | null => (cell(column) === '' ? null : cell(column));
  const degrees = (column: string): number | null => (cell(column) === '' ? null : Number(cell(column)));
  return {
    code: cell('code'),
    name: cell('name'),
    setting: cell('setting'),
    jurisdiction: cell('jurisdiction'),
    regionCode: cell('region'),
    operator: orNull('operator'),
    population: cell('population'),
    postcode: orNull('postcode'),
    lat: degrees('lat'),
    lon: degrees('lon'),
    source: cell('source'),
  };
}

function isDegrees(text: string, most: number): boolean {
  return text === '' || (/^-?\d{1,3}(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most);
}
