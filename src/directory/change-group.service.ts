import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { GroupInput } from './group.schema.js';
import { type GroupRecord, Groups } from './groups.repository.js';
import { Responders } from './responders.repository.js';
import { refuseUnknown } from './unknown-reference.js';

/** Throws AppError `not_found`, `group_exists`, `unknown_reference`. */
@Injectable()
export class ChangeGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: Groups,
    private readonly responders: Responders,
    private readonly journal: Journal,
  ) {}

  /** @param change what the group is to be, from what it is under lock. */
  change(id: string, change: (present: GroupRecord) => GroupInput, actor: Actor): Promise<GroupRecord> {
    return this.unitOfWork.run(async (tx) => {
      const present = await this.groups.lock(tx, id);
      if (present === null) throw notFound('group');
      const input = change(present);
      const fields = changed(present, input);
      if (fields.length === 0) return present;
      if (fields.includes('memberIds')) {
        const known = await this.responders.regionsOf(tx, input.memberIds);
        refuseUnknown('memberIds', input.memberIds, known, 'responder');
        await this.groups.setMembers(tx, present.id, input.memberIds);
      }
      await this.groups.change(tx, present.id, input);
      const data = { groupId: present.id, change: 'changed', fields };
      await this.journal.append(tx, { kind: 'group.changed', actor, regionCode: input.regionCode, data });
      return (await this.groups.byId(tx, id)) ?? present;
    });
  }
}

function changed(present: GroupRecord, input: GroupInput): string[] {
  const sameMembers =
    present.memberIds.length === input.memberIds.length &&
    present.memberIds.every((member) => input.memberIds.includes(member));
  return [
    ...(present.name === input.name ? [] : ['name']),
    ...(present.regionCode === input.regionCode ? [] : ['regionCode']),
    ...(sameMembers ? [] : ['memberIds']),
  ];
}
