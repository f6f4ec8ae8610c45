import { DIRECTNESS } from '../report-values.js';

/** What a coordinator may say of a report: `not_known` takes back what was said. */
export const SOURCE_JUDGEMENTS = ['independent', 'same_source', 'not_known'] as const;
export type SourceJudgement = (typeof SOURCE_JUDGEMENTS)[number];

/** From how many on an event is corroborated. */
export const ENOUGH_SOURCES = 2;

type Directness = (typeof DIRECTNESS)[number];

/** Somebody saw it, or was told by somebody who knows. A rumour, a page, and not saying how one knows, are none. */
const COUNTS: Readonly<Record<Directness, boolean>> = {
  witnessed: true,
  told_by_witness: true,
  told_by_family: true,
  told_by_official: true,
  heard_rumour: false,
  read_online: false,
};

export interface SourceFacts {
  readonly reportId: string;
  readonly directness: string | null;
  readonly judged: SourceJudgement;
  /** Of `same_source`: the other report. It may belong to an incident that is no longer merged with this one. */
  readonly sameAsId: string | null;
}

/** Where some reports come from: one, or several that tell the same person's knowledge. */
export interface Origin {
  /** In the order in which they were handed in. */
  readonly reportIds: readonly string[];
  /** One of them was judged to be independent of all others. */
  readonly isJudged: boolean;
  /** One of them knows it at first hand, or from somebody who knows. */
  readonly counts: boolean;
}

export interface IndependentSources {
  /** How many sources there are at least: what is not judged yet may all be one with another. */
  readonly count: number;
  readonly origins: readonly Origin[];
}

/** Corroboration by independence, never by the number of reports (R2). */
export function independentSources(sources: readonly SourceFacts[]): IndependentSources {
  const origins = originsOf(sources);
  const counting = origins.filter(({ counts }) => counts);
  const judged = counting.filter(({ isJudged }) => isJudged).length;
  return { count: Math.max(judged, Math.min(counting.length, 1)), origins };
}

export function countsAsSource(directness: string | null): boolean {
  return DIRECTNESS.some((known) => known === directness && COUNTS[known]);
}

function originsOf(sources: readonly SourceFacts[]): readonly Origin[] {
  const nameOf = sameNames(sources);
  const together = new Map<string, SourceFacts[]>();
  for (const source of sources) {
    const name = nameOf(source.reportId);
    together.set(name, [...(together.get(name) ?? []), source]);
  }
  return [...together.values()].map((some) => ({
    reportIds: some.map(({ reportId }) => reportId),
    isJudged: some.some(({ judged }) => judged === 'independent'),
    counts: some.some(({ directness }) => countsAsSource(directness)),
  }));
}

/** One name for all that are said to be of one source, over however many steps. */
function sameNames(sources: readonly SourceFacts[]): (id: string) => string {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const next = names.get(id);
    return next === undefined ? id : nameOf(next);
  };
  for (const { reportId, judged, sameAsId } of sources) {
    if (judged !== 'same_source' || sameAsId === null) continue;
    const [one, other] = [nameOf(reportId), nameOf(sameAsId)];
    if (one !== other) names.set(one, other);
  }
  return nameOf;
}
