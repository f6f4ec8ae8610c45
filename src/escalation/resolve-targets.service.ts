import { Injectable } from '@nestjs/common';
import { assertNever } from '../kernel/assert-never.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { dutyUntil } from '../directory/duty-end.js';
import { missingOnLeave, onDuty } from '../directory/duty-rota.js';
import { People } from '../directory/people.repository.js';
import type { PageablePerson } from '../directory/person.js';
import { findRegion } from '../directory/region-register.js';
import { Rotas } from '../directory/rotas.repository.js';
import type { Target } from './policy.js';

/** `dutyUntil`: of who is asked because of a rota, where the duty ends within a day. */
export type FoundPerson = PageablePerson & { readonly dutyUntil?: string };

/** Finds the people a step names, at the moment it starts. Somebody found twice is in the list once. */
@Injectable()
export class ResolveTargets {
  constructor(
    private readonly directory: People,
    private readonly rotas: Rotas,
  ) {}

  async resolve(
    tx: Tx,
    targets: readonly Target[],
    regionCode: string | null,
    at: Date,
  ): Promise<readonly FoundPerson[]> {
    const found = new Map<string, FoundPerson>();
    for (const target of targets) {
      for (const person of await this.one(tx, target, regionCode, at)) {
        found.set(person.id, { ...person, ...found.get(person.id) });
      }
    }
    return [...found.values()];
  }

  /** As they are now. */
  people(tx: Tx, ids: readonly string[]): Promise<readonly PageablePerson[]> {
    return this.directory.find(tx, { by: 'ids', ids });
  }

  private async one(tx: Tx, target: Target, regionCode: string | null, at: Date): Promise<readonly FoundPerson[]> {
    const here = regionCode === null ? [] : [regionCode];
    switch (target.type) {
      case 'rota':
        return this.onRota(tx, target.id, at);
      case 'group':
        return this.directory.find(tx, { by: 'group', groupId: target.id });
      case 'responder':
        return this.directory.find(tx, { by: 'ids', ids: [target.id] });
      case 'role':
        return this.directory.find(tx, { by: 'regions', regionCodes: here, role: target.role });
      case 'region':
        return this.directory.find(tx, { by: 'regions', regionCodes: here });
      case 'neighbours':
        return this.directory.find(tx, { by: 'regions', regionCodes: findRegion(regionCode)?.neighbours ?? [] });
      case 'national':
        return this.directory.find(tx, { by: 'everywhere' });
      case 'coordinators':
        return this.directory.find(tx, { by: 'coordinators', regionCode });
      case 'webhook':
        return [];
      default:
        return assertNever(target);
    }
  }

  /** Who is on duty; and who would be if they were not on leave, so that it can be said why they are not asked. */
  private async onRota(tx: Tx, id: string, at: Date): Promise<readonly FoundPerson[]> {
    const plan = await this.rotas.find(tx, id);
    if (plan === null) return [];
    const ids = [...onDuty(plan, at).responderIds, ...missingOnLeave(plan, at)];
    const people = await this.directory.find(tx, { by: 'ids', ids });
    return people.map((person) => {
      const until = dutyUntil(plan, person.id, at);
      return until === null ? person : { ...person, dutyUntil: until };
    });
  }
}
