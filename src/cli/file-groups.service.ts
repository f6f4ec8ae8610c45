import { Injectable } from '@nestjs/common';
import { CreateGroupService } from '../directory/create-group.service.js';
import { type GroupRecord, Groups } from '../directory/groups.repository.js';
import type { Actor } from '../kernel/actor.js';
import type { GroupId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';

const PAGE = 500;

/** Groups by the names that a file gives them. */
@Injectable()
export class FileGroups {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: Groups,
    private readonly creating: CreateGroupService,
  ) {}

  /** One that is missing is made, in this region. Capital letters do not matter. */
  async idsOf(names: readonly string[], regionCode: string, actor: Actor): Promise<readonly GroupId[]> {
    if (names.length === 0) return [];
    const known = await this.byName();
    const ids: GroupId[] = [];
    for (const name of names) {
      const present = known.get(name.toLowerCase());
      const id = present ?? (await this.creating.create({ name, regionCode, memberIds: [] }, actor)).id;
      known.set(name.toLowerCase(), id);
      ids.push(id);
    }
    return ids;
  }

  private async byName(): Promise<Map<string, GroupId>> {
    const names = new Map<string, GroupId>();
    for (let after: GroupId | null = null; ;) {
      const groups = await this.pageAfter(after);
      for (const { id, name } of groups) names.set(name.toLowerCase(), id);
      after = groups.at(-1)?.id ?? null;
      if (groups.length < PAGE) return names;
    }
  }

  private pageAfter(after: GroupId | null): Promise<readonly GroupRecord[]> {
    return this.unitOfWork.run((tx) => this.groups.list(tx, undefined, { after, limit: PAGE }));
  }
}
