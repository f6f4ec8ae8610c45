/** One thing that must work before requests are sent here. */
export interface ReadinessCheck {
  /** `database`, `queue`, `workers`. */
  readonly name: string;
  /** Null: fine. Otherwise the reason in a few words, without addresses or credentials. A throw counts as a reason. */
  readonly look: () => Promise<string | null>;
  /** False: what it finds is said, and the process is ready all the same. */
  readonly essential?: boolean;
}

export interface ReadinessReport {
  readonly ready: boolean;
  readonly checks: readonly { readonly name: string; readonly ok: boolean; readonly reason?: string }[];
}

/** What `GET /readyz` and `doctor` ask. Rooms add their checks at boot. */
export abstract class Readiness {
  /** A second check of the same name replaces the first. */
  abstract add(check: ReadinessCheck): void;
  /** Asks all at once; one that takes longer than 2 s counts as failed. Never throws. */
  abstract report(): Promise<ReadinessReport>;
}
