import type { Principal } from '../../../access/principal.js';

/** Regions whose things are in the caller's lists; undefined: all. `region` narrows them down. */
export function scopeOf(caller: Principal, region: string | undefined): readonly string[] | undefined {
  if (caller.regionCodes.length === 0) return region === undefined ? undefined : [region];
  return caller.regionCodes.filter((code) => region === undefined || code === region);
}
