import { Injectable } from '@nestjs/common';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { UnitOfWork } from '../../../kernel/unit-of-work.js';
import { type Erased, ErasePerson } from '../../../safekeeping/erasure/erase-person.service.js';
import { ExportPerson, type PersonDocument } from '../../../safekeeping/person/export-person.service.js';
import { PeopleStored } from '../../../safekeeping/person/people-stored.repository.js';

/** Checks that the person is of the caller's regions; those who left, too. A refusal is written to the log. */
@Injectable()
export class PersonalDataDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleStored,
    private readonly access: RequireAccessService,
    private readonly exporting: ExportPerson,
    private readonly erasing: ErasePerson,
  ) {}

  /** Throws AppError `not_found`, `region_forbidden`. */
  async export(id: string, caller: Principal): Promise<PersonDocument> {
    await this.require(id, caller, 'person.export');
    return this.exporting.ofResponder(id, caller.actor);
  }

  /** Throws AppError `not_found`, `region_forbidden`, and as `ErasePerson`. */
  async erase(id: string, caller: Principal): Promise<Erased> {
    await this.require(id, caller, 'person.erase');
    return this.erasing.erase(id, caller.actor);
  }

  private async require(id: string, caller: Principal, action: Action): Promise<void> {
    const person = await this.uow.run((tx) => this.people.byResponder(tx, id));
    if (person === null) throw notFound('responder');
    await this.access.require(caller, action, { regionCode: person.regionCode });
  }
}
