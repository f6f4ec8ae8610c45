import type { Incident } from '../../../incident/incident.js';

/** Another incident that may be the same event. */
export interface NearIncident {
  readonly kind: 'possible' | 'merged_into' | 'merged_here';
  readonly incident: Incident;
}

export interface ReportWay {
  readonly channel: string;
  /** Who took it down for somebody. */
  readonly takenById: string | null;
}

export interface OpenQuery {
  readonly regionCodes: readonly string[];
  readonly tasksDueBy: Date;
  /** At most so many incidents; `count` is of all. */
  readonly limit: number;
}

/** Incidents as the console looks them up, without a lock. Throws only when the database does. */
export abstract class IncidentBook {
  abstract byRef(ref: string): Promise<Incident | null>;
  abstract byIds(ids: readonly string[]): Promise<readonly Incident[]>;
  /**
   * Neither closed nor dismissed nor merged: first those in which somebody is asked or asks for help, then those that wait
   * for a decision, then those with a task that is due by then, then all others; each newest first. `regionCodes` empty:
   * all; one whose region is not known is in everybody's list.
   */
  abstract open(query: OpenQuery): Promise<{ readonly incidents: readonly Incident[]; readonly count: number }>;
  abstract near(incident: Incident): Promise<readonly NearIncident[]>;
  /** The reporter's words for the place, opened, where it is not in the register. */
  abstract placeTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** How its reports came, oldest first. */
  /** Somebody who reported it, or what was merged into it, said that they are under 18. */
  abstract childReported(id: string): Promise<boolean>;
  abstract reportWays(id: string): Promise<readonly ReportWay[]>;
  /** Messages of its reporters that no coordinator has read. */
  abstract unreadCount(id: string): Promise<number>;
}
