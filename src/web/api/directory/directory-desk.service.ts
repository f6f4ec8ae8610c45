import { Injectable } from '@nestjs/common';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { dutyNewcomers, namedBy, type RotaCrew } from '../../../directory/duty-newcomers.js';
import { type GroupRecord, Groups } from '../../../directory/groups.repository.js';
import type { ResponderRecord } from '../../../directory/responder-record.js';
import { type IdPage, type ResponderQuery, Responders } from '../../../directory/responders.repository.js';
import { type OverrideRecord, RotaBook, type RotaRecord } from '../../../directory/rota-book.repository.js';
import { notFound } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';

/** Finds people, groups and rotas for somebody, and checks that the region is theirs; a refusal is written to the log. */
@Injectable()
export class DirectoryDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: RequireAccessService,
    private readonly people: Responders,
    private readonly groupList: Groups,
    private readonly rotaBook: RotaBook,
  ) {}

  /** Throws AppError `region_forbidden`. */
  async requireRegion(caller: Principal, action: Action, regionCode: string | null): Promise<void> {
    await this.access.require(caller, action, { regionCode });
  }

  async responder(id: string, caller: Principal, action: Action): Promise<ResponderRecord> {
    const responder = await this.unitOfWork.run((tx) => this.people.byId(tx, id));
    if (responder === null) throw notFound('responder');
    await this.requireRegion(caller, action, responder.regionCode);
    return responder;
  }

  responders(query: ResponderQuery, page: IdPage): Promise<readonly ResponderRecord[]> {
    return this.unitOfWork.run((tx) => this.people.list(tx, query, page));
  }

  async group(id: string, caller: Principal, action: Action): Promise<GroupRecord> {
    const group = await this.unitOfWork.run((tx) => this.groupList.byId(tx, id));
    if (group === null) throw notFound('group');
    await this.requireRegion(caller, action, group.regionCode);
    return group;
  }

  groups(regionCodes: readonly string[] | undefined, page: IdPage): Promise<readonly GroupRecord[]> {
    return this.unitOfWork.run((tx) => this.groupList.list(tx, regionCodes, page));
  }

  async rota(id: string, caller: Principal, action: Action): Promise<RotaRecord> {
    const rota = await this.unitOfWork.run((tx) => this.rotaBook.byId(tx, id));
    if (rota === null) throw notFound('rota');
    await this.requireRegion(caller, action, rota.regionCode);
    return rota;
  }

  rotas(regionCodes: readonly string[] | undefined, page: IdPage): Promise<readonly RotaRecord[]> {
    return this.unitOfWork.run((tx) => this.rotaBook.list(tx, regionCodes, page));
  }

  overrides({ id }: RotaRecord): Promise<readonly OverrideRecord[]> {
    return this.unitOfWork.run((tx) => this.rotaBook.overrides(tx, id));
  }

  /** Groups that somebody is put into must be the caller's; unknown ones are left to the use case. */
  async requireGroups(caller: Principal, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const regions = await this.unitOfWork.run((tx) => this.groupList.regionsOf(tx, ids));
    for (const region of new Set(regions.values())) await this.requireRegion(caller, 'group.change', region);
  }

  /** People who are put into a group must be the caller's; unknown ones are left to the use case. */
  async requirePeople(caller: Principal, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const regions = await this.unitOfWork.run((tx) => this.people.regionsOf(tx, ids));
    for (const region of new Set(regions.values())) await this.requireRegion(caller, 'responder.change', region);
  }

  /**
   * Who is put on duty must be the caller's, or have agreed to the rota. `rota`: as it is, or as it is made. Unknown
   * people are left to the use case.
   */
  async requireOnDuty(
    caller: Principal,
    rota: { readonly groupId: string | null; readonly present: RotaCrew | null },
    ids: readonly string[],
  ): Promise<void> {
    const { groupId, present } = rota;
    const regions = await this.unitOfWork.run(async (tx) => {
      const group = groupId === null ? null : await this.groupList.byId(tx, groupId);
      const agreed = { named: present === null ? [] : namedBy(present), members: group?.memberIds ?? [] };
      return this.people.regionsOf(tx, dutyNewcomers(ids, agreed));
    });
    for (const region of new Set(regions.values())) await this.requireRegion(caller, 'rota.change', region);
  }
}
