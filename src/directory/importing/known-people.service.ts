import { Injectable } from '@nestjs/common';
import { Groups } from '../groups.repository.js';
import { People } from '../people.repository.js';
import type { ResponderRecord } from '../responder-record.js';
import { Responders } from '../responders.repository.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Consents } from '../consents.repository.js';
import type { FilePerson } from './read-responders.js';

export interface KnownPerson {
  readonly record: ResponderRecord;
  readonly consentAt: Date | null;
  /** The address of the row is theirs already. */
  readonly hasEmail: boolean;
  readonly hasPhone: boolean;
  /** In small letters. */
  readonly groupNames: ReadonlySet<string>;
}

/** Who of the list a row of a file speaks of. */
@Injectable()
export class KnownPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: People,
    private readonly responders: Responders,
    private readonly groups: Groups,
    private readonly consents: Consents,
  ) {}

  /**
   * Whoever has the e-mail address; else whoever has the number and the name, since people share numbers. `other_name`:
   * the row has nothing but a number, and it is somebody else's.
   */
  find(person: FilePerson): Promise<KnownPerson | 'other_name' | null> {
    return this.unitOfWork.run((tx) => this.findIn(tx, person));
  }

  private async findIn(tx: Tx, person: FilePerson): Promise<KnownPerson | 'other_name' | null> {
    const mailOwners = person.email === null ? [] : await this.ownersOf(tx, person.email);
    const phoneOwners = person.phone === null ? [] : await this.ownersOf(tx, person.phone);
    const sameName = phoneOwners.find(({ name }) => name.toLowerCase() === person.name.toLowerCase());
    const record = mailOwners[0] ?? sameName;
    if (record === undefined) return person.email === null && phoneOwners.length > 0 ? 'other_name' : null;
    return {
      record,
      consentAt: await this.consents.of(tx, record.id),
      hasEmail: mailOwners.some(({ id }) => id === record.id),
      hasPhone: phoneOwners.some(({ id }) => id === record.id),
      groupNames: await this.groupNames(tx, record),
    };
  }

  private async ownersOf(tx: Tx, address: string): Promise<readonly ResponderRecord[]> {
    const owners = await this.people.ownersOf(tx, address);
    const ids = [...new Set(owners.map(({ responderId }) => responderId))];
    const records: ResponderRecord[] = [];
    for (const id of ids) {
      const record = await this.responders.byId(tx, id);
      if (record !== null && record.status !== 'left') records.push(record);
    }
    return records;
  }

  private async groupNames(tx: Tx, { groupIds }: ResponderRecord): Promise<ReadonlySet<string>> {
    const names = new Set<string>();
    for (const id of groupIds) {
      const group = await this.groups.byId(tx, id);
      if (group !== null) names.add(group.name.toLowerCase());
    }
    return names;
  }
}
