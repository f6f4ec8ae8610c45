import type { ResponderRole } from '../directory/responder-role.js';
import type { Answer } from '../escalation/standing.js';
import type { IncidentId, ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';

/** An answer of somebody who was asked to come. */
export interface GivenAnswer {
  readonly responderId: ResponderId;
  readonly name: string;
  readonly roles: readonly ResponderRole[];
  readonly answer: Answer;
  readonly at: Date;
}

export interface BriefFacts {
  readonly setting: string;
  /** Of all runs for the region, topics or country; nobody who has left; a person asked twice may stand here twice. */
  readonly answers: readonly GivenAnswer[];
  /** The next step of a run that still asks, or null. */
  readonly nextAskAt: Date | null;
}

/** What a brief is made of, read without a lock. Throws only when the database does. */
export abstract class ReadBriefFacts {
  abstract of(tx: Tx, incidentId: IncidentId): Promise<BriefFacts>;
}
