import { Injectable } from '@nestjs/common';
import { type AlikePeople, Crowd } from '../directory/crowd.repository.js';
import { missingOnLeave, onDuty } from '../directory/duty-rota.js';
import { pagedCoordinators } from '../directory/paged-coordinators.js';
import { findRegion } from '../directory/region-register.js';
import { Rotas } from '../directory/rotas.repository.js';
import { assertNever } from '../kernel/assert-never.js';
import { DAY, MINUTE, plus } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { CrowdAt } from './enough.js';
import type { Target } from './policy.js';
import { Runs } from './runs.repository.js';

type IdsOf = (target: Target, regionCode: string) => readonly string[];

/** Reads the network once, so that whom any step of any policy would ask at a moment can be told without asking again. */
@Injectable()
export class FindCrowd {
  constructor(
    private readonly crowd: Crowd,
    private readonly rotas: Rotas,
    private readonly runs: Runs,
  ) {}

  /** @param targets all that will be asked for. */
  async at(tx: Tx, targets: readonly Target[], at: Date): Promise<CrowdAt> {
    const everybody = await this.crowd.thereAt(tx, at);
    const limited = everybody.filter(({ maxAlertsPerWeek }) => maxAlertsPerWeek !== null).flatMap(({ ids }) => ids);
    const asked =
      limited.length === 0 ? new Map<string, number>() : await this.runs.askedSince(tx, limited, plus(at, -7 * DAY));
    const idsOf = await this.named(tx, targets, at);
    const byId = new Map(everybody.flatMap((alike) => alike.ids.map((id) => [id, alike] as const)));
    return {
      at,
      alertsInSevenDays: (id) => asked.get(id) ?? 0,
      of: (target, regionCode) => {
        const area = areaOf(target, regionCode);
        if (area !== null) return everybody.filter((alike) => livesThere(alike, area));
        return idsOf(target, regionCode).flatMap((id) => {
          const alike = byId.get(id as ResponderId);
          return alike === undefined ? [] : [{ ...alike, ids: [id as ResponderId] }];
        });
      },
    };
  }

  /** Whom targets name that are not all the people of an area. Nothing is read that no target needs. */
  private async named(tx: Tx, targets: readonly Target[], at: Date): Promise<IdsOf> {
    const groupIds = targets.flatMap((target) => (target.type === 'group' ? [target.id] : []));
    const members = await this.crowd.members(tx, [...new Set(groupIds)]);
    const has = (type: Target['type']): boolean => targets.some((target) => target.type === type);
    const users = has('coordinators') ? await this.crowd.pagedUsers(tx) : [];
    const moment = { from: at, to: plus(at, MINUTE) };
    const rotas = has('rota') ? await this.rotas.during(tx, undefined, moment) : [];
    const plans = new Map(rotas.map(({ id, plan }) => [id, plan]));
    return (target, regionCode) => {
      if (target.type === 'responder') return [target.id];
      if (target.type === 'group') return members.get(target.id) ?? [];
      if (target.type === 'coordinators') return pagedCoordinators(users, regionCode);
      const plan = target.type === 'rota' ? plans.get(target.id) : undefined;
      return plan === undefined ? [] : [...onDuty(plan, at).responderIds, ...missingOnLeave(plan, at)];
    };
  }
}

interface Area {
  /** Null: everywhere. */
  readonly regions: readonly string[] | null;
  readonly role?: string;
}

/** Where the people live whom a target names; null where it does not name them by that. */
function areaOf(target: Target, regionCode: string): Area | null {
  switch (target.type) {
    case 'region':
      return { regions: [regionCode] };
    case 'role':
      return { regions: [regionCode], role: target.role };
    case 'neighbours':
      return { regions: findRegion(regionCode)?.neighbours ?? [] };
    case 'national':
      return { regions: null };
    case 'rota':
    case 'group':
    case 'responder':
    case 'coordinators':
    case 'webhook':
      return null;
    default:
      return assertNever(target);
  }
}

/** Who has no role is there only to be paged as a coordinator. */
function livesThere({ roles, regionCode }: AlikePeople, { regions, role }: Area): boolean {
  if (roles.length === 0 || (role !== undefined && !roles.includes(role))) return false;
  return regions === null || regions.includes(regionCode);
}
