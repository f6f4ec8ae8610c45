import type { IncidentHead } from '../incident/incident.view.js';
import type { ReportView } from '../reports/reports.view.js';

/** What is believed of one incident, as far as two can be held against each other; null: not known. */
export interface ComparedFacts {
  readonly place: string | null;
  readonly setting: string | null;
  readonly region: string | null;
  readonly occurred: string | null;
  readonly family: string | null;
}

export type Likeness = 'same' | 'differs' | 'not_known';

export interface ComparedRow {
  readonly what: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly likeness: Likeness;
}

export interface ComparedSide {
  readonly head: IncidentHead;
  readonly createdAt: Date;
  readonly reports: readonly ReportView[];
}

export interface CompareView {
  readonly now: Date;
  readonly left: ComparedSide;
  readonly right: ComparedSide;
  readonly rows: readonly ComparedRow[];
  /** `alike`: one is taken for the other, and nobody has decided. `merged`: one of them was merged into some incident. */
  readonly standing: 'alike' | 'apart' | 'merged';
}

const WHAT = {
  place: 'Place',
  setting: 'Setting',
  region: 'Region',
  occurred: 'When it happened',
  family: 'The family',
} as const satisfies Record<keyof ComparedFacts, string>;

/** Fact by fact. What one of the two does not know decides nothing. */
export function compareFacts(left: ComparedFacts, right: ComparedFacts): readonly ComparedRow[] {
  return (Object.keys(WHAT) as (keyof ComparedFacts)[]).map((fact) => {
    const [one, other] = [left[fact], right[fact]];
    const likeness = one === null || other === null ? 'not_known' : one === other ? 'same' : 'differs';
    return { what: WHAT[fact], left: one, right: other, likeness };
  });
}
