import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { SourceFacts, SourceJudgement } from './independent-sources.js';

/** One report of an incident, or of one that was merged into it, as a source. */
export interface Source extends SourceFacts {
  /** Reference of the incident that the report came in with. */
  readonly ref: string;
  readonly relationship: string | null;
  readonly createdAt: Date;
  /** In a coordinator's words; null: none, or emptied since. */
  readonly reason: string | null;
  /** The person who judged: user id, or key id for a key without a person. */
  readonly byId: string | null;
  readonly at: Date | null;
}

export interface NewJudgement {
  readonly reportId: string;
  readonly judged: Exclude<SourceJudgement, 'not_known'>;
  readonly sameAsId: string | null;
  readonly reason: string | null;
  readonly byId: string;
  readonly at: Date;
}

/** What coordinators judged of where reports come from. The reason is sealed here. Throws only when the database does. */
export abstract class Sources {
  /** Oldest first; with those of all incidents that are merged into it. */
  abstract ofIncident(tx: Tx, incidentId: IncidentId): Promise<readonly Source[]>;
  /** In the place of what was judged of that report before. */
  abstract keep(tx: Tx, judgement: NewJudgement): Promise<void>;
  /** It is not known again. */
  abstract forget(tx: Tx, reportId: string): Promise<void>;
}
