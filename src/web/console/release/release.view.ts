import type { NewTextsEstimate } from '../../../delivery/estimate/text-estimates.service.js';
import type { ShutGate } from '../../../incident/gates.js';
import type { AlertLevel } from '../../../incident/incident-values.js';
import type { Channel } from '../../../kernel/channel.js';
import type { Language } from '../../../kernel/language.js';
import type { GateView, IncidentHead } from '../incident/incident.view.js';
import type { PlanStep, QuorumPart } from '../incident/plan.view.js';

/** The exact text, with an example of the parts that differ from person to person. */
export interface TextPreview {
  readonly language: Language;
  readonly text: string;
  readonly people: number;
}

export interface PersonToPage {
  readonly name: string;
  readonly roles: readonly string[];
  readonly language: Language;
  /** In the order of time. */
  readonly ways: readonly { readonly channel: Channel; readonly afterSeconds: number }[];
}

export interface PersonNotPaged {
  readonly name: string;
  readonly roles: readonly string[];
  readonly reason: string;
}

/**
 * What the one who looks may decide:
 * `release` alone, `ask` a second coordinator, `confirm` or decline what another asked, `wait` for another after
 * having asked, or nothing while the gate is `shut`.
 */
export type ReleaseDecision =
  | { readonly kind: 'release' }
  | { readonly kind: 'ask' }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'shut'; readonly gate: ShutGate };

/** The texts of the first pages: when they leave, and what they cost. */
export interface LeavingTexts extends NewTextsEstimate {
  /** Of those that today’s limit lets through. */
  readonly segments: number;
  /** Of one segment, in pence; null: nobody has said. */
  readonly segmentPence: number | null;
}

export interface ReleaseView {
  readonly now: Date;
  readonly head: IncidentHead;
  readonly level: AlertLevel;
  /** "Wales", "the whole country" */
  readonly audience: string;
  readonly decision: ReleaseDecision;
  /** Who asked, where somebody has. */
  readonly request: { readonly by: string; readonly at: Date; readonly note: string | null } | null;
  /** How sure we are, and who recorded it. */
  readonly verifiedBy: { readonly by: string; readonly at: Date } | null;
  /** What stays shut whatever is decided here. */
  readonly gates: readonly GateView[];
  readonly texts: readonly TextPreview[];
  readonly emailSubject: string | null;
  /** When the texts of the first pages will have left. Null: there are none, or texts are stopped by hand. */
  readonly leaving: LeavingTexts | null;
  readonly people: readonly PersonToPage[];
  readonly notPaged: readonly PersonNotPaged[];
  readonly quorum: readonly QuorumPart[];
  /** The region is in maintenance mode: nobody is paged before. */
  readonly heldUntil: Date | null;
  /** From the first step on. */
  readonly then: readonly PlanStep[];
  /** True when the form came back because the list had changed in between. */
  readonly changed: boolean;
  /** True when the form came back without the tick. */ readonly unread: boolean;
  /** The word on why, when the form came back. */
  readonly typedNote: string;
}
