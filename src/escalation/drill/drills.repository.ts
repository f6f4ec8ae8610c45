import type { Tx } from '../../kernel/unit-of-work.js';
import type { Drill, DrillEnd, DrillPerson } from './drill.js';

/** A drill as the person who got it can answer it. */
export interface AnswerableDrill {
  readonly drillPersonId: string;
  readonly drillId: string;
  readonly responderId: string;
  readonly regionCode: string;
  readonly code: string;
  readonly answeredAt: Date | null;
  readonly open: boolean;
}

/** Drills and whom they ask. Throws only when the database does. */
export abstract class Drills {
  /**
   * Taken before a drill is started, and before somebody is asked in earnest, each until its transaction ends: alerts do
   * not wait for one another, and a drill and an alert are never started by two who do not see each other.
   */
  abstract takeTurn(tx: Tx, who: 'drill' | 'alert'): Promise<void>;
  /** @returns false when one is under way in the region. */
  abstract insert(tx: Tx, drill: Drill, people: readonly DrillPerson[]): Promise<boolean>;
  /** The drills that are under way in these regions (null: in all), locked. */
  abstract underWay(tx: Tx, regionCodes: readonly string[] | null): Promise<readonly Drill[]>;
  /** Locked; null when there is none with this id. */
  abstract lock(tx: Tx, id: string): Promise<Drill | null>;
  abstract end(tx: Tx, id: string, at: Date, reason: DrillEnd): Promise<void>;
  /** Of these people since then, newest first. */
  abstract of(tx: Tx, responderIds: readonly string[], since: Date): Promise<readonly AnswerableDrill[]>;
  abstract find(tx: Tx, drillPersonId: string): Promise<AnswerableDrill | null>;
  /** The first answer counts. @returns false when there was one already. */
  abstract answer(tx: Tx, drillPersonId: string, at: Date, via: 'sms' | 'voice'): Promise<boolean>;
}
