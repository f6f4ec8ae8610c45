import { describe, expect, it } from '@jest/globals';
import { delayOf, lastStepSecondsOf, quorumOf, roundSecondsOf } from './policy.js';
import { policySchema } from './policy.schema.js';

const ID = '0197c0de-0000-7000-8000-000000000001';
const STEP = { delaySeconds: 0, targets: [{ type: 'rota', id: ID }] };
const POLICY = { name: 'Yorkshire', repeat: 0, steps: [STEP] };

const withStep = (changes: object): object => ({ ...POLICY, steps: [{ ...STEP, ...changes }] });
const NIGHT = { from: '22:00', to: '07:00' };
const withTime = (timeOfDay: object): object => withStep({ when: { timeOfDay } });
const withTarget = (target: object): object => withStep({ targets: [target] });

function problems(policy: unknown): Record<string, string> {
  const issues = policySchema.safeParse(policy).error?.issues ?? [];
  return Object.fromEntries(issues.map((issue) => [issue.path.join('.'), issue.message]));
}

describe('a policy', () => {
  it('is read with everything it may say', () => {
    const full = {
      name: 'Yorkshire',
      repeat: 5,
      lastStepSeconds: 60,
      reminderSeconds: 600,
      steps: [
        STEP,
        {
          delaySeconds: 604_800,
          targets: [
            { type: 'group', id: ID },
            { type: 'responder', id: ID },
            { type: 'role', role: 'legal' },
            { type: 'region' },
            { type: 'coordinators' },
            { type: 'neighbours' },
            { type: 'national' },
          ],
          channels: ['voice', 'sms', 'email'],
          quorum: { any: 2, roles: { legal: 1, family_support: 1 } },
          ignoresQuietHours: true,
        },
      ],
    };
    expect(policySchema.parse(full)).toEqual(full);
  });

  it('drops what it was read with beside its own fields', () => {
    expect(policySchema.parse({ ...POLICY, id: ID, version: 3 })).toEqual(POLICY);
  });

  it.each([
    ['no name', { ...POLICY, name: ' ' }, 'name', 'A name for the policy.'],
    ['a sixth repeat', { ...POLICY, repeat: 6 }, 'repeat', 'A whole number of further rounds from 0 to 5.'],
    ['half a repeat', { ...POLICY, repeat: 0.5 }, 'repeat', 'A whole number of further rounds from 0 to 5.'],
    ['no steps', { ...POLICY, steps: [] }, 'steps', 'At least one step.'],
    ['21 steps', { ...POLICY, steps: Array.from({ length: 21 }, () => STEP) }, 'steps', 'At most 20 steps.'],
    ['a negative delay', withStep({ delaySeconds: -1 }), 'steps.0.delaySeconds', 'of seconds from 0 to 604800'],
    ['a delay over a week', withStep({ delaySeconds: 604_801 }), 'steps.0.delaySeconds', 'from 0 to 604800'],
    ['a delay in words', withStep({ delaySeconds: '30' }), 'steps.0.delaySeconds', 'A whole number of seconds'],
    ['a step for nobody', withStep({ targets: [] }), 'steps.0.targets', 'Name at least one target'],
    ['an unknown target', withTarget({ type: 'everyone' }), 'steps.0.targets.0.type', 'One of rota, group, role'],
    ['a webhook without its id', withTarget({ type: 'webhook' }), 'steps.0.targets.0.id', 'id of the webhook'],
    ['a rota without id', withTarget({ type: 'rota' }), 'steps.0.targets.0.id', 'The id of the rota'],
    ['a group without id', withTarget({ type: 'group', id: 'north' }), 'steps.0.targets.0.id', 'The id of the group'],
    ['a person without id', withTarget({ type: 'responder' }), 'steps.0.targets.0.id', 'The id of the responder'],
    ['a role without role', withTarget({ type: 'role' }), 'steps.0.targets.0.role', 'One of local, legal'],
    ['a region with an id', withTarget({ type: 'region', id: ID }), 'steps.0.targets.0', 'Only type'],
    ['an unknown channel', withStep({ channels: ['fax'] }), 'steps.0.channels.0', 'One of sms, voice, email.'],
    ['a channel twice', withStep({ channels: ['sms', 'sms'] }), 'steps.0.channels', 'Name each channel once.'],
    ['no channel', withStep({ channels: [] }), 'steps.0.channels', 'leave channels out'],
    ['a quorum of nobody', withStep({ quorum: {} }), 'steps.0.quorum', 'Ask for at least one person'],
    ['a quorum of zero', withStep({ quorum: { any: 0 } }), 'steps.0.quorum.any', 'of people from 1 to 100'],
    ['an unknown role', withStep({ quorum: { roles: { cook: 1 } } }), 'steps.0.quorum.roles', 'the roles are local'],
    ['a misspelt field', withStep({ quroum: { any: 1 } }), 'steps.0', 'Only delaySeconds, targets'],
    ['a text for a flag', withStep({ ignoresQuietHours: 'yes' }), 'steps.0.ignoresQuietHours', 'true or false.'],
    ['a condition of nothing', withStep({ when: {} }), 'steps.0.when', 'Name timeOfDay, days or levels.'],
    ['an hour that is none', withTime({ from: '24:00', to: '07:00' }), 'steps.0.when.timeOfDay.from', 'A time like'],
    ['no end', withTime({ from: '22:00' }), 'steps.0.when.timeOfDay.to', 'A time like 09:00'],
    ['no hours at all', withTime({ from: '07:00', to: '07:00' }), 'steps.0.when.timeOfDay', 'Two different times'],
    ['a zone that is none', withTime({ ...NIGHT, timeZone: 'Mars' }), 'steps.0.when.timeOfDay.timeZone', 'A time zone'],
    ['an eighth day', withStep({ when: { days: [8] } }), 'steps.0.when.days.0', 'from 1 (Monday) to 7'],
    ['a day twice', withStep({ when: { days: [1, 1] } }), 'steps.0.when.days', 'Name each day once.'],
    ['no level', withStep({ when: { levels: [] } }), 'steps.0.when.levels', 'Name at least one level'],
    ['an unknown level', withStep({ when: { levels: ['world'] } }), 'steps.0.when.levels.0', 'One of region_headsup'],
    ['a misspelt condition', withStep({ when: { hours: NIGHT } }), 'steps.0.when', 'Only timeOfDay, days and levels'],
    ['no time for the last step', { ...POLICY, lastStepSeconds: 0 }, 'lastStepSeconds', 'from 1 to 604800'],
    ['no policy at all', null, '', 'A policy: name, repeat and steps.'],
  ])('is refused with %s', (_what, policy, field, sentence) => {
    const found = problems(policy);
    expect(Object.keys(found)).toEqual([field]);
    expect(found[field]).toContain(sentence);
  });
});

describe('what a policy leaves out', () => {
  const steps = (
    delays: number[],
  ): { name: string; repeat: number; steps: { delaySeconds: number; targets: [] }[] } => ({
    name: 'p',
    repeat: 0,
    steps: delays.map((delaySeconds) => ({ delaySeconds, targets: [] })),
  });

  it('is one helper of any kind', () => {
    expect(quorumOf(steps([0]), 1)).toEqual({ any: 1 });
  });

  it.each([
    ['the longest pause', [0, 2_400, 600], 2_400, 5_400],
    ['half an hour where all start together', [0, 0], 1_800, 1_800],
  ])('is, for the last step, %s', (_what, delays, lastStep, round) => {
    expect(lastStepSecondsOf(steps(delays))).toBe(lastStep);
    expect(roundSecondsOf(steps(delays))).toBe(round);
    expect(lastStepSecondsOf({ ...steps(delays), lastStepSeconds: 5 })).toBe(5);
  });

  it('is no delay for a step that does not exist', () => {
    expect(delayOf(steps([60]), 2)).toBe(0);
  });
});
