import type { Principal } from '../../../access/principal.js';
import { REGIONS } from '../../../directory/region-register.js';
import { chooseMonths, type Months } from '../../../publication/network/months.js';

/** What the figures of a page are about. */
export interface FigureScope extends Months {
  /** Null: all of the reader's. */
  readonly region: string | null;
  /** What is counted; empty: all. */
  readonly regionCodes: readonly string[];
  /** Those that the reader may choose. */
  readonly regions: readonly { readonly code: string; readonly name: string }[];
}

/** Reads it from an address; what makes no sense, or is not the reader's, is left out rather than refused. */
export function readScope(query: Readonly<Record<string, unknown>>, caller: Principal, now: Date): FigureScope {
  const text = (name: string): string | null => {
    const value = query[name];
    return typeof value === 'string' ? value.trim() : null;
  };
  const mine = REGIONS.filter(({ code }) => caller.regionCodes.length === 0 || caller.regionCodes.includes(code));
  const region = mine.find(({ code }) => code === text('region'))?.code ?? null;
  return {
    ...chooseMonths({ from: text('from'), until: text('until') }, now),
    region,
    regionCodes: region === null ? caller.regionCodes : [region],
    regions: mine.map(({ code, label }) => ({ code, name: label.en })),
  };
}

/** The part of an address that says it again. */
export function scopeQuery({ region, from, until }: FigureScope): string {
  const query = new URLSearchParams({ ...(region === null ? {} : { region }), from, until });
  return `?${query.toString()}`;
}
