import type { Layer, Rotation } from '../../directory/duty-plan.js';
import { RESPONDER_ROLES } from '../../directory/responder-role.js';
import { CHANNELS } from '../../kernel/channel.js';
import type { PolicyStep, Policy, Target } from '../../escalation/policy.js';
import type { RouteWhen } from '../../escalation/route.js';
import type { GroupFile, PolicyFile, RotaFile, RotationFile, RouteFile, StepFile, TargetFile } from './config-types.js';

/** Gives the name that belongs to the id of a group, rota or policy; null when there is none. */
export type NameById = (id: string) => string | null;

/*
 * What the system holds, as the file says it: names in the place of ids, and every list and key in one order, so that the
 * same content is the same text. People are named by their ids alone: the file holds nobody's name, number or address.
 */

export function groupFile(group: { name: string; regionCode: string; memberIds: readonly string[] }): GroupFile {
  return { name: group.name, region: group.regionCode, members: [...group.memberIds].sort() };
}

export function rotaFile(
  rota: { name: string; groupId: string | null; timeZone: string; rotation: Rotation; layers?: readonly Layer[] },
  nameOf: NameById,
): RotaFile {
  const group = rota.groupId === null ? null : nameOf(rota.groupId);
  const layers = rota.layers ?? [];
  return {
    name: rota.name,
    ...(group === null ? {} : { group }),
    timeZone: rota.timeZone,
    rotation: rotationFile(rota.rotation),
    ...(layers.length === 0 ? {} : { layers: layers.map(layerFile) }),
  };
}

function rotationFile(rotation: Rotation): RotationFile {
  const { startsOn, participantIds } = rotation;
  return { ...handover(rotation), startsOn, participants: [...participantIds] };
}

function handover(rotation: Rotation): Pick<RotationFile, 'kind' | 'handoverAt'> {
  switch (rotation.kind) {
    case 'daily':
      return { kind: rotation.kind, handoverAt: rotation.handoverAt };
    case 'weekly': {
      const { weekday, time } = rotation.handoverAt;
      return { kind: rotation.kind, handoverAt: { weekday, time } };
    }
    case 'custom':
      return { kind: rotation.kind, handoverAt: { everyHours: rotation.handoverAt.everyHours } };
  }
}

function layerFile({ name, hours, rotation }: Layer) {
  const weekdays = hours?.weekdays ?? null;
  return {
    ...(name === null ? {} : { name }),
    ...(hours === null
      ? {}
      : { hours: { from: hours.from, to: hours.to, ...(weekdays === null ? {} : { weekdays: [...weekdays] }) } }),
    rotation: rotationFile(rotation),
  };
}

export function policyFile(policy: Policy, nameOf: NameById): PolicyFile {
  const { name, repeat, lastStepSeconds, reminderSeconds } = policy;
  return {
    name,
    repeat,
    ...(lastStepSeconds === undefined ? {} : { lastStepSeconds }),
    ...(reminderSeconds === undefined ? {} : { reminderSeconds }),
    steps: policy.steps.map((step) => stepFile(step, nameOf)),
  };
}

function stepFile(step: PolicyStep, nameOf: NameById): StepFile {
  const { delaySeconds, targets, channels, quorum, ignoresQuietHours, when } = step;
  const any = quorum?.any === undefined ? {} : { any: quorum.any };
  const roles = RESPONDER_ROLES.flatMap((role) => {
    const count = quorum?.roles?.[role];
    return count === undefined ? [] : [[role, count] as const];
  });
  const { timeOfDay, days, levels } = when ?? {};
  return {
    delaySeconds,
    targets: targets.map((target) => targetFile(target, nameOf)),
    ...(channels === undefined ? {} : { channels: CHANNELS.filter((each) => channels.includes(each)) }),
    ...(quorum === undefined
      ? {}
      : { quorum: { ...any, ...(roles.length === 0 ? {} : { roles: Object.fromEntries(roles) }) } }),
    ...(ignoresQuietHours === undefined ? {} : { ignoresQuietHours }),
    ...(when === undefined
      ? {}
      : {
          when: {
            ...(timeOfDay === undefined
              ? {}
              : { timeOfDay: { from: timeOfDay.from, to: timeOfDay.to, timeZone: timeOfDay.timeZone } }),
            ...(days === undefined ? {} : { days: [...days] }),
            ...(levels === undefined ? {} : { levels: [...levels] }),
          },
        }),
  };
}

function targetFile(target: Target, nameOf: NameById): TargetFile {
  switch (target.type) {
    case 'rota':
    case 'group': {
      const name = nameOf(target.id);
      return name === null ? { type: target.type, id: target.id } : { type: target.type, name };
    }
    case 'responder':
    case 'webhook':
      return { type: target.type, id: target.id };
    case 'role':
      return { type: target.type, role: target.role };
    default:
      return { type: target.type };
  }
}

export function routeFile(
  route: { when: RouteWhen; policyId: string; continue: boolean },
  nameOf: NameById,
): RouteFile {
  return {
    when: whenFile(route.when),
    policy: nameOf(route.policyId) ?? '',
    ...(route.continue ? { continue: true } : {}),
  };
}

/** What is left out or empty fits everything, and is left out here. */
function whenFile({
  trigger,
  regions,
  settings,
  facilities,
  topics,
  levels,
  childrenAffected,
}: RouteWhen): RouteFile['when'] {
  const lists = Object.entries({ regions, settings, facilities, topics, levels }).flatMap(([name, values]) =>
    values === undefined || values.length === 0 ? [] : [[name, [...values].sort()] as const],
  );
  const children = childrenAffected === undefined ? {} : { childrenAffected };
  return { trigger, ...Object.fromEntries(lists), ...children };
}
