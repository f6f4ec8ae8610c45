import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { GroupInput } from './group.schema.js';
import { type GroupRecord, Groups } from './groups.repository.js';
import { Responders } from './responders.repository.js';
import { refuseUnknown } from './unknown-reference.js';

/** Throws AppError `group_exists`, `unknown_reference`. */
@Injectable()
export class CreateGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: Groups,
    private readonly responders: Responders,
    private readonly journal: Journal,
  ) {}

  create(input: GroupInput, actor: Actor): Promise<GroupRecord> {
    const { regionCode, memberIds } = input;
    return this.unitOfWork.run(async (tx) => {
      refuseUnknown('memberIds', memberIds, await this.responders.regionsOf(tx, memberIds), 'responder');
      const id = await this.groups.insert(tx, input);
      await this.groups.setMembers(tx, id, memberIds);
      const data = { groupId: id, change: 'created', members: memberIds.length };
      await this.journal.append(tx, { kind: 'group.changed', actor, regionCode, data });
      const group = await this.groups.byId(tx, id);
      if (group === null) throw new Error('A group that was just made is not there.');
      return group;
    });
  }
}
