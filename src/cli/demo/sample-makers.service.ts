import { Injectable } from '@nestjs/common';
import { CreateResponderService } from '../../directory/create-responder.service.js';
import { CreateRotaService } from '../../directory/create-rota.service.js';
import { NO_WISHES } from '../../directory/responder-record.js';
import { SYSTEM } from '../../kernel/actor.js';
import type { GroupId, ResponderId, RotaId } from '../../kernel/ids.js';
import type { SamplePerson } from './sample-people.js';

/** Ids by names. */
export type Named<Id> = ReadonlyMap<string, Id>;

/** Through the same services as everybody else: the log of the sample is in order, too. */
@Injectable()
export class SampleMakers {
  constructor(
    private readonly responders: CreateResponderService,
    private readonly rotas: CreateRotaService,
  ) {}

  async person(person: SamplePerson, groups: Named<GroupId>): Promise<ResponderId> {
    const { name, regionCode, roles, language = 'en', status = 'active', quietHours = null } = person;
    const input = {
      name,
      regionCode,
      roles,
      language,
      status,
      ...NO_WISHES,
      quietHours,
      email: `${person.email}@example.org`,
      phone: `+447700900${person.phone}`,
      groupIds: person.groups.flatMap((group) => groups.get(group) ?? []),
    };
    return (await this.responders.create(input, { actor: SYSTEM, verified: true })).id;
  }

  async rota(input: Parameters<CreateRotaService['create']>[0]): Promise<RotaId> {
    return (await this.rotas.create(input, SYSTEM)).id;
  }
}
