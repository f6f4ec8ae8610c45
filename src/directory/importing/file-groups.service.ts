import { Injectable } from '@nestjs/common';
import { CreateGroupService } from '../create-group.service.js';
import { type GroupRecord, Groups } from '../groups.repository.js';
import type { Actor } from '../../kernel/actor.js';
import type { GroupId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';

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
      const made = present ?? (await this.creating.create({ name, regionCode, memberIds: [] }, actor));
      known.set(name.toLowerCase(), made);
      ids.push(made.id);
    }
    return ids;
  }

  /** Whether one of those that there are is of a region that somebody may not keep. */
  async anyOutside(names: readonly string[], mayKeep: (regionCode: string) => boolean): Promise<boolean> {
    if (names.length === 0) return false;
    const known = await this.byName();
    return names.some((name) => {
      const group = known.get(name.toLowerCase());
      return group !== undefined && !mayKeep(group.regionCode);
    });
  }

  private async byName(): Promise<Map<string, GroupRecord>> {
    const names = new Map<string, GroupRecord>();
    for (let after: GroupId | null = null; ;) {
      const groups = await this.pageAfter(after);
      for (const group of groups) names.set(group.name.toLowerCase(), group);
      after = groups.at(-1)?.id ?? null;
      if (groups.length < PAGE) return names;
    }
  }

  private pageAfter(after: GroupId | null): Promise<readonly GroupRecord[]> {
    return this.unitOfWork.run((tx) => this.groups.list(tx, undefined, { after, limit: PAGE }));
  }
}
