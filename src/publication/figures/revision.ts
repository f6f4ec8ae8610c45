import { figureKey, type FigureOf, type Mark, type PublicFigure } from './figure.js';
import { readPeriod } from './period.js';

/** A figure that was published and is now another one. */
export interface FigureChange extends FigureOf {
  readonly from: { readonly count: number | null; readonly mark: Mark };
  readonly to: { readonly count: number | null; readonly mark: Mark };
}

/** One state of the published figures; nothing in it is secret. */
export interface Publication {
  /** 1, 2, 3 … */
  readonly revision: number;
  /** Local days. */
  readonly publishedOn: string;
  /** The last time it was counted again and nothing had changed. */
  readonly asOf: string;
  readonly figures: readonly PublicFigure[];
  readonly difference: Difference;
}

export interface Difference {
  /** Quarters that are told for the first time. */
  readonly added: readonly string[];
  /** Quarters that are told no more. */
  readonly removed: readonly string[];
  readonly changes: readonly FigureChange[];
}

/** What a reader must hear of: numbers do not change in silence. Sums of a year so far end with it, without a word. */
export function differenceOf(before: readonly PublicFigure[], after: readonly PublicFigure[]): Difference {
  const known = new Map(before.map((figure) => [figureKey(figure), figure]));
  const changes = after.flatMap(({ count, mark, ...of }) => {
    const from = known.get(figureKey(of));
    if (from === undefined || (from.count === count && from.mark === mark)) return [];
    return [{ ...of, from: { count: from.count, mark: from.mark }, to: { count, mark } }];
  });
  const [old, fresh] = [quartersOf(before), quartersOf(after)];
  return {
    added: fresh.filter((quarter) => !old.includes(quarter)),
    removed: old.filter((quarter) => !fresh.includes(quarter)),
    changes,
  };
}

export function isSame({ added, removed, changes }: Difference): boolean {
  return added.length + removed.length + changes.length === 0;
}

/** The quarters that figures tell of, oldest first. */
export function quartersOf(figures: readonly PublicFigure[]): readonly string[] {
  const single = figures
    .map(({ period }) => period)
    .filter((name) => {
      const { first, last } = readPeriod(name);
      return first === last;
    });
  return [...new Set(single)].sort();
}
