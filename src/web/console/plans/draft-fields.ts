import { type PolicyDraft, type StepDraft, stepKey } from './policy-draft.js';

/** Name and value of each field of a step that does not stand open: what the page carries unseen. */
export function stepFields(step: StepDraft, index: number): readonly (readonly [name: string, value: string])[] {
  const { delay, unit, targets, channels, any, roles, loud, from, to, zone, days, levels } = step;
  const fields: readonly (readonly [string, string])[] = [
    ['delay', delay],
    ['unit', unit],
    ['targets', targets.join(' ')],
    ['channels', channels.join(' ')],
    ['any', any],
    ...Object.entries(roles).map(([role, needed]) => [`role-${role}`, needed] as const),
    ['loud', loud ? 'yes' : ''],
    ['from', from],
    ['to', to],
    ['zone', zone],
    ['days', days.join(' ')],
    ['levels', levels.join(' ')],
  ];
  return fields.filter(([, value]) => value !== '').map(([name, value]) => [`${stepKey(index)}-${name}`, value]);
}

/** The keys of the steps as they stand on the page; a script that moves them writes it anew. */
export function orderField(count: number): string {
  return Array.from({ length: count }, (_, index) => stepKey(index)).join(' ');
}

/** The whole policy, for a page that shows it and does not change it. */
export function draftFields(draft: PolicyDraft): readonly (readonly [name: string, value: string])[] {
  const { name, repeat, last, lastUnit, reminder, reminderUnit, version, steps } = draft;
  return [
    ...Object.entries({ name, repeat, last, lastUnit, reminder, reminderUnit, version }).filter(
      ([, value]) => value !== '',
    ),
    ['step', orderField(steps.length)],
    ...steps.flatMap((step, index) => stepFields(step, index)),
  ];
}
