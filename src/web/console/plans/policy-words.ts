import { type Policy, type PolicyStep, quorumOf, tellsOnly } from '../../../escalation/policy.js';
import { sameJson } from '../../../kernel/same-json.js';
import type { NameOf } from '../words/entry-data.js';
import { secondsWords } from './length-words.js';
import { startWords, stepWords, untilWords } from './step-words.js';

/**
 * The whole policy in one sentence: `First the rota Leeds nights by text; after 15 minutes everybody in the region, until 2
 * local and 1 legal come; once more from the start.` What is enough stands where it changes.
 */
export function policySentence(policy: Policy, nameOf: NameOf): string {
  const steps = policy.steps.map((step, index) => {
    const start = startWords(index, step.delaySeconds);
    return `${start} ${stepWords(step, nameOf)}${isEnoughSaidAfter(policy, index) ? `, ${untilWords(quorumOf(policy, index + 1))}` : ''}`;
  });
  const end = [repeatWords(policy.repeat), reminderWords(policy.reminderSeconds)].filter((words) => words !== null);
  return `${[...steps, ...end].join('; ')}.`;
}

/** Said once for the steps that share it; never of one that asks nobody. */
function isEnoughSaidAfter(policy: Policy, index: number): boolean {
  const step = policy.steps[index];
  if (step === undefined || tellsOnly(step)) return false;
  const next = policy.steps.findIndex((each, at) => at > index && !tellsOnly(each));
  return next === -1 || !sameJson(quorumOf(policy, index + 1), quorumOf(policy, next + 1));
}

/** `once more from the start`; null: not again. */
export function repeatWords(repeat: number): string | null {
  if (repeat === 0) return null;
  return repeat === 1 ? 'once more from the start' : `${String(repeat)} times more from the start`;
}

/** `who comes and is silent for 40 minutes is asked whether they are on the way`; null: nobody is asked. */
export function reminderWords(seconds: number | undefined): string | null {
  if (seconds === undefined) return null;
  return `who comes and is silent for ${secondsWords(seconds)} is asked whether they are on the way`;
}

/** One step as a list shows it: `the rota Leeds nights by text, until 1 person comes`. */
export function stepLine(policy: Policy, step: PolicyStep, index: number, nameOf: NameOf): string {
  const enough = tellsOnly(step) ? '' : `, ${untilWords(quorumOf(policy, index + 1))}`;
  return `${stepWords(step, nameOf)}${enough}`;
}

/** What follows the last step. */
export function endLine({ repeat, lastStepSeconds, reminderSeconds }: Policy): string {
  const wait =
    lastStepSeconds === undefined ? null : `the last step waits ${secondsWords(lastStepSeconds)} for answers`;
  const parts = [wait, repeatWords(repeat), reminderWords(reminderSeconds)].filter((words) => words !== null);
  return parts.length === 0 ? '' : `${parts.join('; ')}.`.replace(/^./u, (letter) => letter.toUpperCase());
}
