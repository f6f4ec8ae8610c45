import type { AlertLevel } from '../incident/incident-values.js';
import type { IncidentId, PolicyId, ResponderId, RunId } from '../kernel/ids.js';
import type { RunPosition, RunState } from './decide-escalation.js';
import type { Policy } from './policy.js';
import type { ResponderRole } from '../directory/responder-role.js';
import type { Trigger } from './route.js';
import type { ExclusionReason } from './why-not-asked.js';
import type { ProgressAlert } from './decide-progress.js';

/** `exhausted`: the built-in page of the coordinators after another run found nobody. */
export type RunTrigger = Trigger | 'exhausted';

/** One policy at work on one incident. */
export interface Run extends RunPosition {
  readonly id: RunId;
  readonly incidentId: IncidentId;
  readonly trigger: RunTrigger;
  readonly level: AlertLevel | null;
  /** Null for the built-in page of the coordinators. */
  readonly policyId: PolicyId | null;
  readonly policyVersion: number;
  /** The policy as it was when the run started. */
  readonly snapshot: Policy;
  readonly state: RunState;
  readonly nextStepAt: Date | null;
  /** Grows with every change of plan; a timer that carries an older one does nothing. */
  readonly token: number;
  readonly startedAt: Date;
  /** Why it is over; null while it is not. */
  readonly endReason: string | null;
  /** How many people of the step are still to be asked. */
  readonly unasked: number;
}

type NewRun = Pick<Run, 'id' | 'incidentId' | 'trigger' | 'level' | 'policyId' | 'policyVersion' | 'snapshot'>;

/** Before its first step, which is still to be looked at. */
export function newRun(what: NewRun, now: Date): Run {
  return {
    ...what,
    state: 'running',
    step: 0,
    round: 1,
    roundStartedAt: now,
    stepStartedAt: null,
    passed: [],
    nextStepAt: null,
    token: 0,
    startedAt: now,
    endReason: null,
    unasked: 0,
  };
}

/** Somebody whom the step has found, and who is not asked yet. */
export interface UnaskedPerson {
  readonly responderId: ResponderId;
  readonly roles: readonly ResponderRole[];
  /** Why they are left out; null: they are asked, if nothing has come between then. */
  readonly reason: ExclusionReason | null;
}

/** An alert with what the shell needs beside the decision. */
export interface StoredAlert extends ProgressAlert {
  readonly responderId: ResponderId;
  /** Null when excluded. */
  readonly code: string | null;
  readonly linkHash: string | null;
  /** When this person was told that it is over. */
  readonly toldOverAt: Date | null;
}

/** It looks for people who come: neither for coordinators, nor beside another run that does. */
export function asksResponders({ trigger, snapshot }: Pick<Run, 'trigger' | 'snapshot'>): boolean {
  return trigger === 'verified' && snapshot.beside !== true;
}

/** Coordinators are asked to take a report, responders to come: the texts differ. */
export function asksCoordinators(trigger: RunTrigger): boolean {
  return trigger !== 'verified';
}
