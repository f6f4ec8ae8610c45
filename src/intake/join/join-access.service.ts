import { Injectable } from '@nestjs/common';
import type { Action } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { RequireAccessService } from '../../access/require-access.service.js';
import { Responders } from '../../directory/responders.repository.js';
import { notFound } from '../../kernel/app-error.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { ReadJoins } from './read-joins.service.js';

/** Whether an offer is the caller's to read or to decide about; a refusal is written to the log. */
@Injectable()
export class JoinAccess {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly joins: ReadJoins,
    private readonly responders: Responders,
    private readonly access: RequireAccessService,
  ) {}

  /** Throws AppError `not_found`, `region_forbidden`. */
  async require(id: string, caller: Principal, action: Action): Promise<void> {
    const { regionCode } = await this.joins.find(id);
    await this.access.require(caller, action, { regionCode });
  }

  /** Whom an offer brings up to date must be the caller's as well. */
  async requirePerson(responderId: string, caller: Principal): Promise<void> {
    const person = await this.uow.run((tx) => this.responders.byId(tx, responderId));
    if (person === null) throw notFound('responder');
    await this.access.require(caller, 'responder.change', { regionCode: person.regionCode });
  }
}
