/** Texts of one incident that wait. */
export interface IncidentTexts {
  readonly texts: number;
  /** They, and those of others that go before the last of them. */
  readonly upToLast: number;
}

/**
 * Texts that could leave now but for the sender: due, or told to wait for it; not those that are stopped by hand. Throws
 * only when the database does.
 */
export abstract class WaitingTexts {
  /** @param place counts those that go no later than this priority; null: all. */
  abstract count(now: Date, place: number | null): Promise<number>;
  abstract ofIncident(incidentId: string, now: Date): Promise<IncidentTexts>;
}
