import { Injectable } from '@nestjs/common';
import { notFound } from '../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { ResponderAuthor } from './create-responder.service.js';
import { CheckResponderReferences } from './check-responder-references.service.js';
import { refuseUnreachable } from './notification-rules.js';
import { ResponderAddresses } from './responder-addresses.service.js';
import { changedFields, fieldsOf, type ResponderInput, type ResponderRecord } from './responder-record.js';
import { ResponderLog } from './responder-log.service.js';
import { Responders } from './responders.repository.js';

/** Writes a person anew. Throws AppError `not_found`, `invalid_address`, `rules_reach_nobody`, `unknown_reference`. */
@Injectable()
export class ChangeResponderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly responders: Responders,
    private readonly references: CheckResponderReferences,
    private readonly addresses: ResponderAddresses,
    private readonly log: ResponderLog,
  ) {}

  /** @param change what the person is to be, from what they are under lock. */
  async change(
    id: string,
    change: (present: ResponderRecord) => ResponderInput,
    author: ResponderAuthor,
  ): Promise<ResponderRecord> {
    return this.unitOfWork.run((tx) => this.changeIn(tx, id, change, author));
  }

  /** The same in the caller's transaction. */
  async changeIn(
    tx: Tx,
    id: string,
    change: (present: ResponderRecord) => ResponderInput,
    author: ResponderAuthor,
  ): Promise<ResponderRecord> {
    const present = await this.responders.lock(tx, id);
    if (present === null) throw notFound('responder');
    const input = change(present);
    const fields = await this.write(tx, present, input, author.verified);
    if (fields.length === 0) return present;
    const { regionCode } = input;
    const left = input.status === 'left' && present.status !== 'left';
    await this.log.written(tx, { responderId: present.id, regionCode, change: 'changed', fields, left }, author.actor);
    return (await this.responders.byId(tx, id)) ?? present;
  }

  private async write(tx: Tx, present: ResponderRecord, input: ResponderInput, verified: boolean): Promise<string[]> {
    const wanted = this.addresses.read(input, present.contactMethods);
    const fields = changedFields(present, input);
    const names = fields.includes('circumstances') || !sameSet(present.groupIds, input.groupIds);
    if (names) await this.references.check(tx, input);
    if (fields.includes('rules')) refuseUnreachable(input.rules, wanted);
    if (fields.length > 0) await this.responders.change(tx, present.id, fieldsOf(input));
    if (!sameSet(present.groupIds, input.groupIds)) {
      await this.responders.setGroups(tx, present.id, input.groupIds);
      fields.push('groupIds');
    }
    return [...fields, ...(await this.addresses.write(tx, present.id, wanted, verified))];
  }
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
