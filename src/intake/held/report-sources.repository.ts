import type { Tx } from '../../kernel/unit-of-work.js';

export interface ReportSource {
  readonly reportId: string;
  /** Keyed hash of a network; no address. */
  readonly source: string;
}

/** Which network reports came from, as a keyed hash and for a day, and which are muted. Throws only when the database does. */
export abstract class ReportSources {
  abstract keep(tx: Tx, sources: readonly ReportSource[]): Promise<void>;
  /** Of these, whose reports are kept back now. */
  abstract mutedOf(tx: Tx, sources: readonly string[]): Promise<ReadonlySet<string>>;
  /** Of a report of this incident; null once they are forgotten, and for what did not come through the web. */
  abstract sourceOf(tx: Tx, incidentId: string): Promise<string | null>;
  /** A network that is muted already is muted until the later of the two. */
  abstract mute(tx: Tx, source: string, by: string, until: Date): Promise<void>;
  /** What is older than a day, and what is muted no more. */
  abstract forget(tx: Tx): Promise<void>;
}
