import { describe, expect, it } from '@jest/globals';
import type { Policy, PolicyStep, Quorum, Target } from '../../../escalation/policy.js';
import type { StepCondition } from '../../../escalation/step-condition.js';
import { inUnit, secondsWords } from './length-words.js';
import { policySentence } from './policy-words.js';
import { conditionWords, untilWords, whomWords } from './step-words.js';

const NAMES: Readonly<Record<string, string>> = { r: 'Leeds nights', g: 'Leeds', p: 'Ada', w: 'hooks.example.org' };
const nameOf = (id: string): string | null => NAMES[id] ?? null;
const target = (type: string, id?: string): Target => ({ type, ...(id === undefined ? {} : { id }) }) as Target;
const step = (targets: readonly Target[], more: Partial<PolicyStep> = {}): PolicyStep => {
  return { delaySeconds: 0, targets, ...more };
};
const policy = (steps: readonly PolicyStep[], more: Partial<Policy> = {}): Policy => {
  return { name: 'Leeds', repeat: 0, steps, ...more };
};

describe('a policy in plain words', () => {
  it.each<[Target, string]>([
    [target('rota', 'r'), 'the rota Leeds nights'],
    [target('rota', 'x'), 'a rota that is gone'],
    [target('group', 'g'), 'the group Leeds'],
    [target('group', 'x'), 'a group that is gone'],
    [target('responder', 'p'), 'Ada'],
    [target('responder', 'x'), 'a person whose name is not yours to see, or who is gone'],
    [{ type: 'role', role: 'legal' }, 'everybody with the role Legal in the region'],
    [target('region'), 'everybody in the region'],
    [target('coordinators'), 'the coordinators'],
    [target('neighbours'), 'everybody in the neighbouring regions'],
    [target('national'), 'everybody in the whole country'],
    [target('webhook', 'w'), 'hooks.example.org'],
    [target('webhook', 'x'), 'another system'],
  ])('asks %j: %s', (whom, words) => {
    expect(whomWords([whom], nameOf)).toBe(words);
  });

  it.each<[Quorum, string]>([
    [{ any: 1 }, 'until 1 person comes'],
    [{ any: 3 }, 'until 3 people come'],
    [{ roles: { local: 2, legal: 1 } }, 'until 2 local and 1 legal come'],
    [{ roles: { ipp_support: 1 } }, 'until 1 IPP support comes'],
    [{ any: 3, roles: { legal: 1 } }, 'until 3 people come, among them 1 legal'],
  ])('is enough with %j: %s', (quorum, words) => {
    expect(untilWords(quorum)).toBe(words);
  });

  it.each<[StepCondition, string]>([
    [{ timeOfDay: { from: '22:00', to: '07:00', timeZone: 'Europe/London' } }, 'from 22:00 to 07:00'],
    [{ timeOfDay: { from: '22:00', to: '07:00', timeZone: 'Europe/Paris' } }, 'from 22:00 to 07:00 (Europe/Paris)'],
    [{ days: [5, 6] }, 'on Fridays and Saturdays'],
    [{ levels: ['national'] }, 'for an alert to the whole country'],
    [{ days: [1], levels: ['national'] }, 'on Mondays, for an alert to the whole country'],
  ])('is meant %j: %s', (when, words) => {
    expect(conditionWords(when)).toBe(words);
  });

  it.each<[string, Policy, string]>([
    ['one step', policy([step([target('region')])]), 'First everybody in the region, until 1 person comes.'],
    [
      'the same is enough for two steps: said once',
      policy(
        [
          step([target('rota', 'r')], { channels: ['sms', 'email'], quorum: { roles: { local: 2, legal: 1 } } }),
          step([target('region')], { delaySeconds: 900, quorum: { roles: { local: 2, legal: 1 } } }),
        ],
        { repeat: 1 },
      ),
      'First the rota Leeds nights by text and e-mail; after 15 minutes everybody in the region, until 2 local and 1 legal come; once more from the start.',
    ],
    [
      'what is enough changes',
      policy([step([target('region')], { quorum: { any: 2 } }), step([target('national')], { delaySeconds: 3600 })]),
      'First everybody in the region, until 2 people come; after 1 hour everybody in the whole country, until 1 person comes.',
    ],
    [
      'another system is told beside it, and quiet hours, hours and reminders hold',
      policy(
        [
          step([target('webhook', 'w')]),
          step([target('neighbours')], { ignoresQuietHours: true, when: { days: [6, 7] } }),
        ],
        { repeat: 3, reminderSeconds: 2400 },
      ),
      'First 1 other system is told; at the same time everybody in the neighbouring regions, in their quiet hours too, only on Saturdays and Sundays, until 1 person comes; 3 times more from the start; who comes and is silent for 40 minutes is asked whether they are on the way.',
    ],
  ])('%s', (_, whole, words) => {
    expect(policySentence(whole, nameOf)).toBe(words);
  });

  it.each<[number, string, number, string]>([
    [0, '0 seconds', 0, 'minutes'],
    [45, '45 seconds', 45, 'seconds'],
    [900, '15 minutes', 15, 'minutes'],
    [5_400, '1 hour and 30 minutes', 90, 'minutes'],
    [7_200, '2 hours', 2, 'hours'],
    [604_800, '7 days', 7, 'days'],
    [90_061, '1 day, 1 hour, 1 minute and 1 second', 90_061, 'seconds'],
  ])('%i seconds are %s, in a field %i %s', (seconds, words, count, unit) => {
    expect(secondsWords(seconds)).toBe(words);
    expect(inUnit(seconds)).toEqual({ count, unit });
  });
});
