import type { PassReason } from '../../../escalation/step-condition.js';

/** How far one step of the plan has come. */
export interface PlanStep {
  readonly number: number;
  readonly round: number;
  /** `done`, `now`, `to_come`; `empty` found nobody, `passed` was not meant for then: the next started at once. */
  readonly state: 'done' | 'now' | 'to_come' | 'empty' | 'passed';
  /** When it started, or will if nobody answers. */
  readonly at: Date;
  /** "the Exampleford rota" */
  readonly whom: string;
  /** What has come of it; null for a step to come. */
  readonly came: {
    readonly asked: number;
    readonly coming: number;
    readonly later: number;
    readonly cannot: number;
    readonly silent: number;
    readonly notReached: number;
  } | null;
  /** How many would be asked as things stand; null for a step that has begun. */
  readonly about: number | null;
  readonly ignoresQuietHours: boolean;
  /** It tells other systems alone: nobody is asked. */
  readonly tells: boolean;
  /** Why it is or will be passed. */
  readonly skipped: PassReason | null;
}

/** "2 of 2 local" */
export interface QuorumPart {
  readonly what: string;
  readonly have: number;
  readonly need: number;
}

/** One policy at work on the incident. */
export interface RunView {
  readonly id: string;
  readonly policyName: string;
  readonly trigger: string;
  readonly state:
    'running' | 'satisfied' | 'exhausted' | 'stopped'; /** Asks coordinators to take it, not people to come. */
  readonly forCoordinators: boolean;
  readonly quorum: readonly QuorumPart[];
  /** All of its steps tell other systems alone. */
  readonly tells: boolean;
  /** Oldest first, so that what is to come lies below. */
  readonly steps: readonly PlanStep[];
  /** When the plan is used up if nobody answers; null when it is over already. */
  readonly usedUpAt: Date | null;
  /** The region is in maintenance mode: nobody is paged before. */
  readonly heldUntil: Date | null;
  readonly endedAt: Date | null;
  readonly startedAt: Date;
  /** The policy has been changed since; the run keeps its own. */
  readonly policyChangedAt: Date | null;
  /** The number of the current step, which the button sends along, so that two presses are one step. Null: no button. */
  readonly mayEscalateFrom: number | null;
}
