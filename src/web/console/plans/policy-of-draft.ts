import type { Policy } from '../../../escalation/policy.js';
import { policySchema } from '../../../escalation/policy.schema.js';
import type { FieldProblem } from '../../../kernel/app-error.js';
import { readWithSchema } from '../../../platform/http/read-with-schema.js';
import type { FormProblem } from '../marks/problems.js';
import { LENGTH_UNITS, secondsOf } from './length-words.js';
import { type PolicyDraft, type StepDraft, stepKey } from './policy-draft.js';
import { textTarget } from './target-text.js';

export type DraftReading =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** The policy that the form means; or what is wrong with it, by the paths of the policy: `steps.1.delaySeconds`. */
export function policyOfDraft(draft: PolicyDraft): DraftReading {
  const reading = readWithSchema(policySchema, {
    name: draft.name,
    repeat: draft.repeat === '' ? 0 : wholeNumber(draft.repeat),
    ...(draft.last === '' ? {} : { lastStepSeconds: seconds(draft.last, draft.lastUnit) }),
    ...(draft.reminder === '' ? {} : { reminderSeconds: seconds(draft.reminder, draft.reminderUnit) }),
    steps: draft.steps.map(stepOf),
  });
  return reading.ok ? { ok: true, policy: reading.value } : reading;
}

/** The same of one step alone; null while it is not finished. */
export function stepOfDraft(step: StepDraft): Policy['steps'][number] | null {
  const reading = readWithSchema(policySchema, { name: '-', steps: [stepOf(step)] });
  return reading.ok ? (reading.value.steps[0] ?? null) : null;
}

function stepOf(step: StepDraft): unknown {
  const { delay, unit, targets, channels, any, roles, loud, from, to, zone, days, levels } = step;
  const needed = Object.entries(roles).map(([role, count]) => [role, wholeNumber(count)] as const);
  const quorum = {
    ...(any === '' ? {} : { any: wholeNumber(any) }),
    ...(needed.length === 0 ? {} : { roles: Object.fromEntries(needed) }),
  };
  const hours = from === '' && to === '' ? {} : { timeOfDay: { from, to, ...(zone === '' ? {} : { timeZone: zone }) } };
  const when = {
    ...hours,
    ...(days.length === 0 ? {} : { days: days.map(Number) }),
    ...(levels.length === 0 ? {} : { levels }),
  };
  return {
    delaySeconds: seconds(delay, unit),
    targets: targets.map(textTarget),
    ...(channels.length === 0 ? {} : { channels }),
    ...(Object.keys(quorum).length === 0 ? {} : { quorum }),
    ...(loud ? { ignoresQuietHours: true } : {}),
    ...(Object.keys(when).length === 0 ? {} : { when }),
  };
}

/** What is no number stays as it was typed: the schema says what it should be. */
function wholeNumber(text: string): number | string {
  return /^\d{1,9}$/u.test(text) ? Number(text) : text;
}

function seconds(text: string, unit: string): number | string {
  const known = LENGTH_UNITS.find(([name]) => name === unit);
  if (known === undefined || !/^\d{1,7}([.,]\d{1,4})?$/u.test(text)) return text;
  return secondsOf(Number(text.replace(',', '.')), known[0]);
}

const LENGTH = 'a number, like 15, that comes to no more than 7 days and to whole seconds.';

/** What a problem of the policy is called in the form, and the field that mends it. */
export function draftProblem({ field, problem }: FieldProblem, open: number | null): FormProblem {
  const [first = '', number = '', part = '', ...rest] = field.split('.');
  if (first !== 'steps') return ofPolicy(first, problem);
  if (number === '') return { field: 'add-step', problem: 'Steps: add at least one; at most 20 can stand here.' };
  const index = Number(number);
  const { id, label } = partOf(part, rest);
  const said = part === 'delaySeconds' ? LENGTH : lowered(problem);
  const target = index === open ? `${stepKey(index)}-${id}` : `step-${String(index + 1)}`;
  return { field: target, problem: `Step ${String(index + 1)}, ${label}: ${said}` };
}

function ofPolicy(first: string, problem: string): FormProblem {
  switch (first) {
    case 'name':
      return { field: 'name', problem: `Name: ${lowered(problem)}` };
    case 'repeat':
      return { field: 'repeat', problem: `How often again: ${lowered(problem)}` };
    case 'lastStepSeconds':
      return { field: 'last', problem: `How long the last step waits: ${LENGTH}` };
    case 'reminderSeconds':
      return { field: 'reminder', problem: `When who is silent is asked: ${LENGTH}` };
    default:
      return { field: null, problem };
  }
}

function partOf(part: string, rest: readonly string[]): { readonly id: string; readonly label: string } {
  switch (part) {
    case 'delaySeconds':
      return { id: 'delay', label: 'how long after the one before' };
    case 'targets':
      return { id: 'more', label: 'whom to ask' };
    case 'channels':
      return { id: 'channels', label: 'by which ways' };
    case 'quorum':
      return {
        id: rest[0] === 'roles' && rest[1] !== undefined ? `role-${rest[1]}` : 'any',
        label: 'how many are enough',
      };
    case 'when':
      return { id: whenField(rest), label: 'when it is meant' };
    default:
      return { id: 'delay', label: 'what it does' };
  }
}

function whenField([first, second]: readonly string[]): string {
  if (first === 'days' || first === 'levels') return first;
  return second === 'to' ? 'to' : 'from';
}

const lowered = (problem: string): string => problem.replace(/^[A-Z](?![A-Z-])/u, (letter) => letter.toLowerCase());
