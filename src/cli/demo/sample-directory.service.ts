import { Injectable } from '@nestjs/common';
import { Responders } from '../../directory/responders.repository.js';
import { RotaBook } from '../../directory/rota-book.repository.js';
import { SYSTEM } from '../../kernel/actor.js';
import type { GroupId, ResponderId, RotaId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { FileGroups } from '../../directory/importing/file-groups.service.js';
import { type Named, SampleMakers } from './sample-makers.service.js';
import { SAMPLE_GROUPS, SAMPLE_RESPONDERS, SAMPLE_USERS } from './sample-people.js';
import { SAMPLE_ROTAS } from './sample-plans.js';

/** More than the sample has. */
const ALL = { after: null, limit: 500 };

/** The sample's groups, people and rotas, by their names: what is there already is not added again. */
@Injectable()
export class SampleDirectory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly responders: Responders,
    private readonly rotas: RotaBook,
    private readonly groups: FileGroups,
    private readonly creating: SampleMakers,
  ) {}

  async hasStrangers(): Promise<boolean> {
    const known = new Set([...SAMPLE_RESPONDERS, ...SAMPLE_USERS].map(({ name }) => name));
    return [...(await this.people()).keys()].some((name) => !known.has(name));
  }

  async addGroups(): Promise<Named<GroupId>> {
    const ids = new Map<string, GroupId>();
    for (const { name, regionCode } of SAMPLE_GROUPS) {
      const [id] = await this.groups.idsOf([name], regionCode, SYSTEM);
      if (id !== undefined) ids.set(name, id);
    }
    return ids;
  }

  async addPeople(groups: Named<GroupId>): Promise<Named<ResponderId>> {
    const ids = new Map(await this.people());
    for (const person of SAMPLE_RESPONDERS) {
      if (!ids.has(person.name)) ids.set(person.name, await this.creating.person(person, groups));
    }
    return ids;
  }

  async addRotas(groups: Named<GroupId>, people: Named<ResponderId>): Promise<Named<RotaId>> {
    const present = await this.unitOfWork.run((tx) => this.rotas.list(tx, undefined, ALL));
    const ids = new Map(present.map(({ name, id }) => [name, id]));
    for (const { name, group, people: names, rotation } of SAMPLE_ROTAS) {
      if (ids.has(name)) continue;
      const participants = names.flatMap((each) => people.get(each) ?? []);
      const input = { name, groupId: groups.get(group) ?? null, timeZone: 'Europe/London' };
      ids.set(name, await this.creating.rota({ ...input, rotation: rotation(participants) }));
    }
    return ids;
  }

  private async people(): Promise<Named<ResponderId>> {
    const records = await this.unitOfWork.run((tx) => this.responders.list(tx, {}, ALL));
    return new Map(records.map(({ name, id }) => [name, id]));
  }
}
