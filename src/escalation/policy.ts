import type { ResponderRole } from '../directory/responder-role.js';
import type { Channel } from '../kernel/channel.js';
import type { StepCondition } from './step-condition.js';
import type { GroupId, ResponderId, RotaId } from '../kernel/ids.js';
import type { WebhookId } from '../webhook/webhook.js';

/** Whom a step may name. */
export const TARGET_TYPES = [
  'rota',
  'group',
  'role',
  'responder',
  'region',
  'coordinators',
  'neighbours',
  'national',
  'webhook',
] as const;

export type Target =
  | { readonly type: 'rota'; readonly id: RotaId } // whoever is on duty when the step starts
  | { readonly type: 'group'; readonly id: GroupId }
  | { readonly type: 'responder'; readonly id: ResponderId }
  | { readonly type: 'role'; readonly role: ResponderRole } // in the incident's region
  | { readonly type: 'region' | 'coordinators' | 'neighbours' | 'national' }
  | { readonly type: 'webhook'; readonly id: WebhookId }; // another system hears that the step is reached; nobody is asked

/** How much help is enough: so many people of any kind, and so many of each role. */
export interface Quorum {
  readonly any?: number | undefined;
  readonly roles?: Readonly<Partial<Record<ResponderRole, number>>> | undefined;
}

export interface PolicyStep {
  /** From the start of the previous step; for the first step from the start of the run or round. */
  readonly delaySeconds: number;
  readonly targets: readonly Target[];
  /** Instead of each person's own rules: these, at once. */
  readonly channels?: readonly Channel[] | undefined;
  readonly quorum?: Quorum | undefined;
  readonly ignoresQuietHours?: boolean | undefined;
  /** Where it does not hold at the moment at which the step would start, the step is passed. */
  readonly when?: StepCondition | undefined;
}

/** Who is asked, in which order, and what is enough. A run holds a copy as it was when the run started. */
export interface Policy {
  readonly name: string;
  /** How often the whole chain runs again after the first time. */
  readonly repeat: number;
  readonly steps: readonly PolicyStep[];
  /** How long the last step of a round waits for answers before the next round starts or the run ends. */
  readonly lastStepSeconds?: number | undefined;
  /**
   * How long somebody who comes may say nothing: then they are asked whether they are on the way, and after as long again
   * they count as not coming. Absent: nobody is asked.
   */
  readonly reminderSeconds?: number | undefined;
  /**
   * Only in the copy of a run: the policy names webhooks alone, and another one of the same event asks people. Then nobody
   * need be told that nobody answered.
   */
  readonly beside?: true | undefined;
}

/** What an administrator writes, without what the program adds. */
export function definitionOf({ name, repeat, steps, lastStepSeconds, reminderSeconds }: Policy): Policy {
  return {
    ...{ name, repeat, steps },
    ...(lastStepSeconds === undefined ? {} : { lastStepSeconds }),
    ...(reminderSeconds === undefined ? {} : { reminderSeconds }),
  };
}

const DEFAULT_QUORUM: Quorum = { any: 1 };
/** Half an hour: used where all steps start together and so say nothing about how long an answer may take. */
const DEFAULT_LAST_STEP_SECONDS = 1_800;

/** Tells other systems, and asks nobody: there is no answer to wait for. */
export function tellsOnly({ targets }: Pick<PolicyStep, 'targets'>): boolean {
  return targets.every(({ type }) => type === 'webhook');
}

/** Policies that one event starts together, as their runs keep them. */
export function together<P extends Policy>(policies: readonly P[]): readonly P[] {
  const isSilent = ({ steps }: Policy): boolean => steps.every(tellsOnly);
  if (policies.every(isSilent)) return policies;
  return policies.map((policy) => (isSilent(policy) ? { ...policy, beside: true } : policy));
}

/** Enough help for this step (counted from 1). */
export function quorumOf(policy: Policy, step: number): Quorum {
  return policy.steps[step - 1]?.quorum ?? DEFAULT_QUORUM;
}

/** Seconds between the start of the step before this one (counted from 1) and its own. */
export function delayOf(policy: Policy, step: number): number {
  return policy.steps[step - 1]?.delaySeconds ?? 0;
}

/** As long as the longest pause between two steps, unless the policy says otherwise. */
export function lastStepSecondsOf(policy: Policy): number {
  if (policy.lastStepSeconds !== undefined) return policy.lastStepSeconds;
  return Math.max(0, ...policy.steps.map((step) => step.delaySeconds)) || DEFAULT_LAST_STEP_SECONDS;
}

/** From the start of a round until its last step has had its time, if nobody answers. */
export function roundSecondsOf(policy: Policy): number {
  return policy.steps.reduce((sum, step) => sum + step.delaySeconds, lastStepSecondsOf(policy));
}
