import type { VerificationStatus } from '../../../incident/incident-values.js';
import type { Channel } from '../../../kernel/channel.js';
import type { IncidentHead } from '../incident/incident.view.js';
import type { TextPreview } from '../release/release.view.js';

/** The last part of the address, too. */
export const CONFIRM_ACTIONS = ['stand-down', 'close', 'dismiss', 'reopen', 'merge', 'unmerge'] as const;
export type ConfirmAction = (typeof CONFIRM_ACTIONS)[number];

/** What the system would do, counted at the moment of the page. */
export interface Consequences {
  /** People who were paged and did not say that they cannot: they are told once, by the way that reached them. */
  readonly told: readonly { readonly channel: Channel; readonly people: number }[];
  /** Messages that have not left and will not. */
  readonly cancelled: number;
  readonly runs: number;
}

export interface ConfirmView {
  readonly now: Date;
  readonly head: IncidentHead;
  readonly action: ConfirmAction;
  readonly consequences: Consequences;
  /** What those who are told read, where somebody is told. */
  readonly texts: readonly TextPreview[];
  /** For `dismiss`: what they read instead if the alert was wrong. */
  readonly corrections: readonly TextPreview[];
  /** For `merge` and `unmerge`. */
  readonly other: { readonly ref: string; readonly where: string } | null;
  /** For `dismiss`: the finding that is chosen already. */
  readonly finding: VerificationStatus | null;
  /** What was missing when the form came back; null the first time. */ readonly problem: string | null;
  /** The word on why, when the form came back. */
  readonly typedNote: string;
}
