import { RESPONDER_ROLES } from '../../../directory/responder-role.js';
import { type Channel, CHANNELS } from '../../../kernel/channel.js';
import { type PolicyStep, type Quorum, type Target, tellsOnly } from '../../../escalation/policy.js';
import type { AlertLevel } from '../../../incident/incident-values.js';
import { DEFAULT_TIME_ZONE, type StepCondition } from '../../../escalation/step-condition.js';
import type { NameOf } from '../words/entry-data.js';
import { counted, listWords } from '../words/time-words.js';
import { channelWords, roleWords } from '../words/value-words.js';
import { secondsWords } from './length-words.js';

function oneTarget(target: Target, nameOf: NameOf): string {
  switch (target.type) {
    case 'rota':
      return withKind('the rota', nameOf(target.id), 'a rota that is gone');
    case 'group':
      return withKind('the group', nameOf(target.id), 'a group that is gone');
    case 'responder':
      return nameOf(target.id) ?? 'a person whose name is not yours to see, or who is gone';
    case 'role':
      return `everybody with the role ${roleWords(target.role)} in the region`;
    case 'region':
      return 'everybody in the region';
    case 'coordinators':
      return 'the coordinators';
    case 'neighbours':
      return 'everybody in the neighbouring regions';
    case 'national':
      return 'everybody in the whole country';
    case 'webhook':
      return nameOf(target.id) ?? 'another system';
  }
}

function withKind(kind: string, name: string | null, gone: string): string {
  return name === null ? gone : `${kind} ${name}`;
}

/** `the rota Leeds nights and the coordinators` */
export function whomWords(targets: readonly Target[], nameOf: NameOf): string {
  return targets.length === 0 ? 'nobody yet' : listWords(targets.map((target) => oneTarget(target, nameOf)));
}

/** `text and e-mail` */
export function channelsWords(channels: readonly Channel[]): string {
  return listWords(CHANNELS.filter((each) => channels.includes(each)).map((each) => channelWords(each).toLowerCase()));
}

/** `2 people`, `2 local and 1 legal`, `3 people, of them 1 legal` */
export function quorumWords({ any, roles = {} }: Quorum): string {
  // Always in the same order: a database does not keep that of keys.
  const byRole = RESPONDER_ROLES.flatMap((role) => {
    const count = roles[role];
    return count === undefined ? [] : [`${String(count)} ${roleWords(role).replace(/^./u, lower(role))}`];
  });
  if (any === undefined) return listWords(byRole);
  const people = counted(any, 'person', 'people');
  return byRole.length === 0 ? people : `${people}, among them ${listWords(byRole)}`;
}

/** `IPP support` keeps its capitals. */
const lower = (role: string) => (letter: string) => (role === 'ipp_support' ? letter : letter.toLowerCase());

/** `until 1 person comes`, `until 2 local and 1 legal come` */
export function untilWords(quorum: Quorum): string {
  const { any, roles = {} } = quorum;
  if (any !== undefined) {
    const among = Object.keys(roles).length === 0 ? '' : `, among them ${quorumWords({ roles })}`;
    return `until ${quorumWords({ any })} ${any === 1 ? 'comes' : 'come'}${among}`;
  }
  const needed = Object.values(roles);
  return `until ${quorumWords(quorum)} ${needed.length === 1 && needed[0] === 1 ? 'comes' : 'come'}`;
}

const ALERTS: Readonly<Record<AlertLevel, string>> = {
  region_headsup: 'a heads-up to the region',
  region_verified: 'a verified alert to the region',
  region_plus_topics: 'an alert to the region and its topic groups',
  national: 'an alert to the whole country',
};

export function alertWords(level: AlertLevel): string {
  return ALERTS[level];
}

/** `A, B or C` */
export function orWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

const DAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'] as const;

export function dayName(day: number): string {
  return DAYS[day - 1] ?? '';
}

/** `from 22:00 to 07:00, on Fridays and Saturdays, after a release to the whole country`; null: always. */
export function conditionWords(when: StepCondition | undefined): string | null {
  if (when === undefined) return null;
  const { timeOfDay, days, levels } = when;
  const zone = timeOfDay === undefined || timeOfDay.timeZone === DEFAULT_TIME_ZONE ? '' : ` (${timeOfDay.timeZone})`;
  return [
    ...(timeOfDay === undefined ? [] : [`from ${timeOfDay.from} to ${timeOfDay.to}${zone}`]),
    ...(days === undefined ? [] : [`on ${listWords(days.map(dayName))}`]),
    ...(levels === undefined ? [] : [`for ${orWords(levels.map(alertWords))}`]),
  ].join(', ');
}

/** When a step begins: `First`, `after 15 minutes`, `at the same time`. */
export function startWords(index: number, delaySeconds: number): string {
  if (index === 0) return delaySeconds === 0 ? 'First' : `After ${secondsWords(delaySeconds)}`;
  return delaySeconds === 0 ? 'at the same time' : `after ${secondsWords(delaySeconds)}`;
}

/** What a step does, without when it begins and what is enough. */
export function stepWords(step: PolicyStep, nameOf: NameOf): string {
  const { targets, channels, ignoresQuietHours, when } = step;
  const condition = conditionWords(when);
  if (tellsOnly(step) && targets.length > 0) {
    return `${counted(targets.length, 'other system is', 'other systems are')} told${only(condition)}`;
  }
  const by = channels === undefined ? '' : ` by ${channelsWords(channels)}`;
  const loud = ignoresQuietHours === true ? ', in their quiet hours too' : '';
  return `${whomWords(targets, nameOf)}${by}${loud}${only(condition)}`;
}

function only(condition: string | null): string {
  return condition === null ? '' : `, only ${condition}`;
}
