import { Injectable } from '@nestjs/common';
import { namedIn } from '../../../directory/named-in.js';
import type { ResponderRecord } from '../../../directory/responder-record.js';
import { Rotas } from '../../../directory/rotas.repository.js';
import { PolicyBook } from '../../../escalation/policy-book.repository.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import type { LeavingView } from './leaving.view.js';
import { ResponderFacts } from './responder-facts.repository.js';

/** What would follow if somebody left. */
@Injectable()
export class ReadLeavingPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: ResponderFacts,
    private readonly rotas: Rotas,
    private readonly policies: PolicyBook,
  ) {}

  read(person: ResponderRecord): Promise<LeavingView> {
    const { id } = person;
    return this.unitOfWork.run(async (tx) => {
      const [waiting, account, rotas, policies] = await Promise.all([
        this.facts.waiting(tx, id),
        this.facts.account(tx, id),
        this.rotas.list(tx, null),
        this.policies.naming(tx, id),
      ]);
      const named = rotas.filter(({ plan }) => namedIn(plan).includes(id)).map(({ name }) => name);
      return { person, waiting, rotas: named, policies, hasAccount: account !== null };
    });
  }
}
