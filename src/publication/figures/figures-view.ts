import { FEWEST, type PublicFigure, SERIES } from './figure.js';
import { type Difference, type FigureChange, type Publication, quartersOf } from './revision.js';

/** Everything that is public of the figures (R8), field by field. */
export interface FiguresView {
  readonly series: string;
  /** 0 before anything was published. */
  readonly revision: number;
  /** Local days; null before anything was published. */
  readonly publishedOn: string | null;
  readonly asOf: string | null;
  /** The next day on which a figure can change. */
  readonly nextOn: string;
  /** Smaller counts are not told. */
  readonly fewest: number;
  /** The quarters that are told, oldest first. */
  readonly quarters: readonly string[];
  readonly figures: readonly PublicFigure[];
  /** Newest first. */
  readonly revisions: readonly (Difference & { readonly revision: number; readonly publishedOn: string })[];
}

/** @param publications newest first. */
export function figuresView(publications: readonly Publication[], nextOn: string): FiguresView {
  const [latest] = publications;
  const figures = (latest?.figures ?? []).map(({ period, region, setting, count, mark }) => {
    return { period, region, setting, count, mark };
  });
  return {
    series: SERIES,
    revision: latest?.revision ?? 0,
    publishedOn: latest?.publishedOn ?? null,
    asOf: latest?.asOf ?? null,
    nextOn,
    fewest: FEWEST,
    quarters: quartersOf(figures),
    figures,
    revisions: publications.map(({ revision, publishedOn, difference }) => {
      const { added, removed } = difference;
      return { revision, publishedOn, added, removed, changes: difference.changes.map(changeView) };
    }),
  };
}

function changeView({ period, region, setting, from, to }: FigureChange): FigureChange {
  return {
    ...{ period, region, setting },
    from: { count: from.count, mark: from.mark },
    to: { count: to.count, mark: to.mark },
  };
}
