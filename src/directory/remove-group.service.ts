import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict, notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Groups } from './groups.repository.js';
import { RotaBook } from './rota-book.repository.js';

/** The people stay. Throws AppError `not_found`, `group_has_rota`. Whether a policy names the group is asked before. */
@Injectable()
export class RemoveGroupService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: Groups,
    private readonly rotas: RotaBook,
    private readonly journal: Journal,
  ) {}

  remove(id: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const present = await this.groups.lock(tx, id);
      if (present === null) throw notFound('group');
      if (await this.rotas.hasAnyOf(tx, id)) {
        throw conflict('group_has_rota', 'A rota belongs to this group. Move or delete the rota first.');
      }
      await this.groups.remove(tx, present.id);
      const data = { groupId: present.id, change: 'removed' };
      await this.journal.append(tx, { kind: 'group.changed', actor, regionCode: present.regionCode, data });
    });
  }
}
