import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { CheckResponderReferences } from './check-responder-references.service.js';
import { refuseUnreachable } from './notification-rules.js';
import { ResponderAddresses } from './responder-addresses.service.js';
import { fieldsOf, type ResponderInput, type ResponderRecord } from './responder-record.js';
import { Responders } from './responders.repository.js';

export interface ResponderAuthor {
  readonly actor: Actor;
  /** The addresses have been checked by somebody who may say so. */
  readonly verified: boolean;
}

/** Adds a person to the list. Throws AppError `invalid_address`, `rules_reach_nobody`, `unknown_reference`. */
@Injectable()
export class CreateResponderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly responders: Responders,
    private readonly references: CheckResponderReferences,
    private readonly addresses: ResponderAddresses,
    private readonly journal: Journal,
  ) {}

  create(input: ResponderInput, author: ResponderAuthor): Promise<ResponderRecord> {
    return this.unitOfWork.run((tx) => this.createIn(tx, input, author));
  }

  /** The same in the caller's transaction. */
  async createIn(tx: Tx, input: ResponderInput, { actor, verified }: ResponderAuthor): Promise<ResponderRecord> {
    const wanted = this.addresses.read(input, []);
    refuseUnreachable(input.rules, wanted);
    await this.references.check(tx, input);
    const id = await this.responders.insert(tx, fieldsOf(input));
    await this.responders.setGroups(tx, id, input.groupIds);
    await this.addresses.write(tx, id, wanted, verified);
    const { regionCode } = input;
    const data = { responderId: id, change: 'created', verified };
    await this.journal.append(tx, { kind: 'responder.changed', actor, regionCode, data });
    const record = await this.responders.byId(tx, id);
    if (record === null) throw new Error('A person who was just added is not in the list.');
    return record;
  }
}
