import type { Range } from './figure.js';
import { sumOf } from './year-table.js';

/** What a reader knows of the sum of some cells. */
export interface Statement extends Range {
  readonly cells: readonly number[];
}

/** Whether a table could be the one of which these things are said. */
export function fits(counts: readonly number[], statements: readonly Statement[]): boolean {
  return counts.every((count) => count >= 0) && statements.every((each) => within(each, sumOf(counts, each.cells)));
}

export function within(range: Range | undefined, value: number): boolean {
  return range !== undefined && range.lo <= value && value <= range.hi;
}

/** Whatever is said of exactly these cells; a count is never below nothing. */
export function knownOf(cells: readonly number[], statements: readonly Statement[]): Range {
  const same = statements.filter((each) => isSame(each.cells, cells));
  return {
    lo: Math.max(0, ...same.map(({ lo }) => lo)),
    hi: Math.min(Number.POSITIVE_INFINITY, ...same.map(({ hi }) => hi)),
  };
}

function isSame(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((cell, at) => cell === others[at]);
}
