import { regionLabel } from '../../../directory/region-register.js';
import type { Incident } from '../../../incident/incident.js';
import { settingWords } from './value-words.js';

/** Name of the region, or null while it is not known. */
export function regionName(code: string | null): string | null {
  return code === null ? null : regionLabel(code, 'en');
}

/** `North East, prison`: no place below the region. */
export function whereWords({ regionCode, setting }: Pick<Incident, 'regionCode' | 'setting'>): string {
  return `${regionName(regionCode) ?? 'Region not known'}, ${settingWords(setting).toLowerCase()}`;
}
