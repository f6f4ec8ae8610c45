import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { PolicyBook } from './policy-book.repository.js';

/** Runs that have begun have their own copy. Throws AppError `not_found`, `policy_in_use`. */
@Injectable()
export class RemovePolicyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyBook,
    private readonly journal: Journal,
  ) {}

  remove(id: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const present = await this.policies.lock(tx, id);
      if (present === null) throw notFound('policy');
      await this.policies.remove(tx, present.id);
      const data = { policyId: present.id, change: 'removed' };
      await this.journal.append(tx, { kind: 'policy.changed', actor, data });
    });
  }
}
