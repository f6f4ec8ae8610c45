import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import type { Policy, PolicyStep } from '../../../escalation/policy.js';
import { DEFAULT_TIME_ZONE } from '../../../escalation/step-condition.js';
import type { TypedForm } from '../../../platform/http/zod-form.js';
import { typedText } from '../marks/fields.js';
import { inUnit } from './length-words.js';
import { targetText } from './target-text.js';

/** One step as it stands in the form: everything as it was typed. */
export interface StepDraft {
  readonly delay: string;
  readonly unit: string;
  /** As `targetText` writes them. */
  readonly targets: readonly string[];
  /** A name to look for. */
  readonly find: string;
  readonly channels: readonly string[];
  readonly any: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly loud: boolean;
  readonly from: string;
  readonly to: string;
  readonly zone: string;
  readonly days: readonly string[];
  readonly levels: readonly string[];
}

/** A policy as it stands in the form. Every press sends the whole of it, so that nothing typed is lost. */
export interface PolicyDraft {
  readonly name: string;
  readonly repeat: string;
  readonly last: string;
  readonly lastUnit: string;
  readonly reminder: string;
  readonly reminderUnit: string;
  readonly steps: readonly StepDraft[];
  /** Which step shows its fields, from 0; null: none. */
  readonly open: number | null;
  /** Of the kept policy, from which the form was made; empty for a new one. */
  readonly version: string;
}

export const EMPTY_STEP: StepDraft = {
  ...{ delay: '15', unit: 'minutes', targets: [], find: '', channels: [], any: '', roles: {}, loud: false },
  ...{ from: '', to: '', zone: '', days: [], levels: [] },
};

/** The name of the step's fields in the form: `s1-delay`. Steps are counted anew on each page. */
export const stepKey = (index: number): string => `s${String(index + 1)}`;

export function draftOf(policy: Policy, version: string, open: number | null = null): PolicyDraft {
  const last = policy.lastStepSeconds === undefined ? null : inUnit(policy.lastStepSeconds);
  const reminder = policy.reminderSeconds === undefined ? null : inUnit(policy.reminderSeconds);
  return {
    ...{ name: policy.name, repeat: String(policy.repeat), version, open },
    ...{ last: last === null ? '' : String(last.count), lastUnit: last?.unit ?? 'minutes' },
    ...{ reminder: reminder === null ? '' : String(reminder.count), reminderUnit: reminder?.unit ?? 'minutes' },
    steps: policy.steps.map(stepDraftOf),
  };
}

function stepDraftOf({ delaySeconds, targets, channels, quorum, ignoresQuietHours, when }: PolicyStep): StepDraft {
  const { count, unit } = inUnit(delaySeconds);
  const { timeOfDay, days = [], levels = [] } = when ?? {};
  const zone = timeOfDay === undefined || timeOfDay.timeZone === DEFAULT_TIME_ZONE ? '' : timeOfDay.timeZone;
  return {
    ...{ delay: String(count), unit, find: '', zone, levels },
    targets: targets.map(targetText),
    channels: channels ?? [],
    any: quorum?.any === undefined ? '' : String(quorum.any),
    roles: Object.fromEntries(Object.entries(quorum?.roles ?? {}).map(([role, needed]) => [role, String(needed)])),
    loud: ignoresQuietHours === true,
    ...{ from: timeOfDay?.from ?? '', to: timeOfDay?.to ?? '', days: days.map(String) },
  };
}

/** What a posted form holds. The order of the steps is that of the cards on the page, which a script may have moved. */
export function readDraft(typed: TypedForm): PolicyDraft {
  const text = (name: string): string => typedText(typed, name).trim();
  const keys = stepKeys(typed);
  const open = keys.indexOf(text('open'));
  return {
    ...{ name: text('name'), repeat: text('repeat'), version: text('version') },
    ...{ last: text('last'), lastUnit: text('lastUnit') || 'minutes' },
    ...{ reminder: text('reminder'), reminderUnit: text('reminderUnit') || 'minutes' },
    open: open === -1 ? null : open,
    steps: keys.map((key) => readStep(typed, key)),
  };
}

/** The keys of the steps in the order of the page, each once. */
export function stepKeys(typed: TypedForm): readonly string[] {
  return [...new Set(words(typed, 'step'))].filter((key) => /^s\d{1,3}$/u.test(key));
}

function readStep(typed: TypedForm, key: string): StepDraft {
  const text = (name: string): string => typedText(typed, `${key}-${name}`).trim();
  const more = text('more');
  const targets = [...words(typed, `${key}-targets`), ...(more === '' ? [] : [more])];
  const roles = RESPONDER_ROLES.map((role) => [role, text(`role-${role}`)] as const).filter(
    ([, needed]) => needed !== '',
  );
  return {
    ...{
      delay: text('delay'),
      unit: text('unit') || 'minutes',
      find: more === '' ? text('find') : '',
      any: text('any'),
    },
    targets: [...new Set(targets)],
    channels: words(typed, `${key}-channels`),
    roles: Object.fromEntries(roles),
    loud: text('loud') !== '',
    ...{ from: text('from'), to: text('to'), zone: text('zone') },
    ...{ days: words(typed, `${key}-days`), levels: words(typed, `${key}-levels`) },
  };
}

/** A field that was sent more than once, or holds several words. */
function words(typed: TypedForm, name: string): readonly string[] {
  return [typed[name] ?? []].flat().flatMap((value) => value.split(/\s+/u).filter((word) => word !== ''));
}
