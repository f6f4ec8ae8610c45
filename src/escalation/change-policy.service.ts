import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { sameJson } from '../kernel/same-json.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { CheckPolicyService } from './check-policy.service.js';
import type { Policy } from './policy.js';
import { PolicyBook, type PolicyRecord } from './policy-book.repository.js';

const FIELDS = ['name', 'repeat', 'steps', 'lastStepSeconds', 'reminderSeconds'] as const;

/** Runs that have begun keep the policy as it was. Throws AppError `not_found`, `unknown_reference`. */
@Injectable()
export class ChangePolicyService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyBook,
    private readonly references: CheckPolicyService,
    private readonly journal: Journal,
  ) {}

  /** @param change what the policy is to be, from what it is under lock. */
  change(id: string, change: (present: PolicyRecord) => Policy, actor: Actor): Promise<PolicyRecord> {
    return this.unitOfWork.run(async (tx) => {
      const present = await this.policies.lock(tx, id);
      if (present === null) throw notFound('policy');
      const input = change(present);
      const fields = FIELDS.filter((field) => !sameJson(present[field], input[field]));
      if (fields.length === 0) return present;
      await this.references.check(tx, input);
      await this.policies.change(tx, present.id, input, actor);
      const data = { policyId: present.id, change: 'changed', version: present.version + 1, fields };
      await this.journal.append(tx, { kind: 'policy.changed', actor, data });
      return (await this.policies.byId(tx, id)) ?? present;
    });
  }
}
