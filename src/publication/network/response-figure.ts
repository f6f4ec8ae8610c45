/** How long something took, of those to which it happened. Seconds; null where there are none. */
export interface Times {
  readonly count: number;
  /** Half were as quick. */
  readonly median: number | null;
  /** Nine of ten were as quick. */
  readonly ninth: number | null;
}

/** What happened after each report, and how soon. */
export const STAGES = ['claimed', 'released', 'first_answer', 'enough'] as const;
export type Stage = (typeof STAGES)[number];

/** Incidents of one region in one month; of all of a region, of a month, or altogether. Drills are no incidents. */
export interface ResponseFigure {
  /** Null: of all. `''`: the region is not known. */
  readonly region: string | null;
  /** `2026-11`, in which it was reported. Null: of all. */
  readonly month: string | null;
  readonly incidents: number;
  readonly times: Readonly<Record<Stage, Times>>;
  /** Responders who were asked to come, and who of them answered at all. */
  readonly asked: number;
  readonly answered: number;
  /** Rounds of asking that ran, and that ended without enough people. */
  readonly runs: number;
  readonly exhausted: number;
}

const NOTHING: Times = { count: 0, median: null, ninth: null };

/** Where nothing was reported. */
export function emptyFigure(region: string | null, month: string | null): ResponseFigure {
  const times = { claimed: NOTHING, released: NOTHING, first_answer: NOTHING, enough: NOTHING };
  return { region, month, incidents: 0, times, asked: 0, answered: 0, runs: 0, exhausted: 0 };
}

/** Altogether, by month (each of `months`) and by region (as they were found). */
export interface ResponseFigures {
  readonly all: ResponseFigure;
  readonly byMonth: readonly ResponseFigure[];
  readonly byRegion: readonly ResponseFigure[];
  readonly byRegionAndMonth: readonly ResponseFigure[];
}

/** Puts rows of all kinds in their places. Regions in the order given; what is not of them comes last. */
export function arrange(
  rows: readonly ResponseFigure[],
  months: readonly string[],
  regions: readonly string[],
): ResponseFigures {
  const place = ({ region }: ResponseFigure): number => {
    const at = regions.indexOf(region ?? '');
    return at === -1 ? regions.length : at;
  };
  const sorted = [...rows].sort(
    (one, two) => place(one) - place(two) || (one.month ?? '').localeCompare(two.month ?? ''),
  );
  return {
    all: rows.find(({ region, month }) => region === null && month === null) ?? emptyFigure(null, null),
    byMonth: months.map(
      (month) => rows.find((row) => row.region === null && row.month === month) ?? emptyFigure(null, month),
    ),
    byRegion: sorted.filter(({ region, month }) => region !== null && month === null),
    byRegionAndMonth: sorted.filter(({ region, month }) => region !== null && month !== null),
  };
}
