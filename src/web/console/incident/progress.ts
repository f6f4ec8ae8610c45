import { stepInForce } from '../../../escalation/decide-escalation.js';
import { checkQuorum } from '../../../escalation/quorum.js';
import { type Policy, type Quorum, quorumOf } from '../../../escalation/policy.js';
import { helps, type RunAlert, standingsOf } from '../../../escalation/standing.js';
import { roleWords } from '../words/value-words.js';
import type { QuorumPart } from './plan.view.js';

interface RunPlace {
  readonly snapshot: Policy;
  readonly step: number;
  readonly passed: readonly number[];
}

function wantedBy({ snapshot: policy, step, passed }: RunPlace): Quorum {
  return quorumOf(policy, Math.max(1, stepInForce({ policy, passed, step })));
}

/** How much help the current step wants, and how much there is, part by part. */
export function quorumParts(run: RunPlace, alerts: readonly RunAlert[]): readonly QuorumPart[] {
  return partsOf(wantedBy(run), alerts);
}

function partsOf(quorum: Quorum, alerts: readonly RunAlert[]): readonly QuorumPart[] {
  const people = [...standingsOf(alerts).values()];
  const { missing } = checkQuorum(quorum, people);
  const roles = Object.entries(quorum.roles ?? {}).map(([role, need]) => {
    const lacking = missing.roles[role as keyof typeof missing.roles] ?? 0;
    return { what: roleWords(role).toLowerCase(), have: need - lacking, need };
  });
  const { any = 0 } = quorum;
  const all = { what: roles.length === 0 ? 'coming' : 'in all', have: people.filter(helps).length, need: any };
  return any > 0 ? [all, ...roles] : roles;
}

/** The same as one number: `2 of 3 coming`. Somebody with a role counts for it and for the whole. */
export function comingOf(run: RunPlace, alerts: readonly RunAlert[]): { readonly have: number; readonly need: number } {
  const quorum = wantedBy(run);
  const { missing } = checkQuorum(quorum, [...standingsOf(alerts).values()]);
  const inRoles = sum(Object.values(quorum.roles ?? {}));
  const need = Math.max(quorum.any ?? 0, inRoles);
  return { have: Math.max(0, need - Math.max(missing.any ?? 0, sum(Object.values(missing.roles)))), need };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
