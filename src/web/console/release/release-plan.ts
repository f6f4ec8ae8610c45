import type { PlannedStep, RunPlan } from '../../../escalation/plan-run.js';
import { type Policy, tellsOnly } from '../../../escalation/policy.js';
import type { Gate } from '../../../incident/gates.js';
import type { PlanStep, QuorumPart } from '../incident/plan.view.js';
import { quorumParts } from '../incident/progress.js';
import type { NameOf } from '../words/entry-data.js';
import { targetWords } from '../words/target-words.js';
import type { ReleaseDecision } from './release.view.js';

/** Steps that the page shows; a plan with more says the same again. */
const MOST_STEPS = 8;

/** The policies that a release would start, and the names of whom they name. */
export interface PreviewPolicies {
  readonly byName: ReadonlyMap<string, Policy>;
  readonly nameOf: NameOf;
}

export interface PreviewStep {
  readonly planned: PlannedStep;
  readonly view: PlanStep;
}

/** All steps of all runs, in the order of time. */
export function stepsOf(plans: readonly RunPlan[], policies: PreviewPolicies): readonly PreviewStep[] {
  return plans
    .flatMap((plan) => plan.steps.map((planned) => ({ planned, view: stepView(planned, plan.policyName, policies) })))
    .sort((a, b) => a.planned.startsAt.getTime() - b.planned.startsAt.getTime())
    .slice(0, MOST_STEPS);
}

function stepView(planned: PlannedStep, policyName: string, { byName, nameOf }: PreviewPolicies): PlanStep {
  const step = byName.get(policyName)?.steps[planned.step - 1];
  return {
    number: planned.step,
    round: planned.round,
    state: 'to_come',
    at: planned.startsAt,
    whom: targetWords(step?.targets ?? [], nameOf),
    came: null,
    about: planned.people.length,
    ignoresQuietHours: step?.ignoresQuietHours === true,
    tells: step !== undefined && tellsOnly(step),
    skipped: planned.skipped ?? null,
  };
}

/** What the first step of each policy wants. */
export function quorumOfPlans({ byName }: PreviewPolicies): readonly QuorumPart[] {
  return [...byName.values()].flatMap((policy) => quorumParts({ snapshot: policy, step: 1, passed: [] }, []));
}

/** What the one who looks may decide, by the gate and by who has asked. */
export function decisionOf(gate: Gate, pending: { readonly mine: boolean } | null): ReleaseDecision {
  switch (gate.state) {
    case 'shut':
      return { kind: 'shut', gate };
    case 'open':
      return { kind: 'release' };
    case 'needs_second':
      if (pending === null) return { kind: 'ask' };
      return { kind: pending.mine ? 'wait' : 'confirm' };
  }
}
