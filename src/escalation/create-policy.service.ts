import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { CheckPolicyService } from './check-policy.service.js';
import type { Policy } from './policy.js';
import { PolicyBook, type PolicyRecord } from './policy-book.repository.js';

/** Throws AppError `unknown_reference`. */
@Injectable()
export class CreatePolicyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyBook,
    private readonly references: CheckPolicyService,
    private readonly journal: Journal,
  ) {}

  create(input: Policy, actor: Actor): Promise<PolicyRecord> {
    return this.unitOfWork.run(async (tx) => {
      await this.references.check(tx, input);
      const policyId = await this.policies.insert(tx, input, actor);
      const data = { policyId, change: 'created', version: 1 };
      await this.journal.append(tx, { kind: 'policy.changed', actor, data });
      const policy = await this.policies.byId(tx, policyId);
      if (policy === null) throw new Error('A policy that was just made is not there.');
      return policy;
    });
  }
}
