import type { Incident } from '../../../incident/incident.js';
import type { Channel } from '../../../kernel/channel.js';

export interface WaitingRelease {
  readonly incidentId: string;
  /** Person id. */
  readonly requestedBy: string;
  readonly requestedAt: Date;
}

export interface FailingContact {
  readonly name: string;
  readonly channel: Channel;
  readonly code: string | null;
  readonly since: Date;
}

/** An incident, open or not, whose reporter has written what no coordinator has read. */
export interface UnreadMailbox {
  readonly incident: Pick<Incident, 'ref' | 'regionCode' | 'setting'>;
  readonly count: number;
  /** Of the first of them. */
  readonly since: Date;
}

/** What may need a person, as rows. Throws only when the database does. */
export abstract class Attention {
  abstract waitingReleases(incidentIds: readonly string[]): Promise<readonly WaitingRelease[]>;
  /** Numbers and addresses of active people that have begun to fail since then, newest first. `regionCodes` empty: all. */
  abstract failingContacts(
    regionCodes: readonly string[],
    since: Date,
    limit: number,
  ): Promise<readonly FailingContact[]>;
  /** `regionCodes` empty: all. */
  abstract unreadMailboxes(regionCodes: readonly string[], limit: number): Promise<readonly UnreadMailbox[]>;
  /** Offers to join that need somebody now; null: none. `regionCodes` empty: all. */
  abstract waitingJoins(
    regionCodes: readonly string[],
    now: Date,
  ): Promise<{ readonly count: number; readonly since: Date } | null>;
  /** For each alert, the reasons why its messages did not arrive, each once. */
  abstract failures(alertIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}
