import { Injectable } from '@nestjs/common';
import { Responders } from '../../directory/responders.repository.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { mayAskFrom } from '../pin-code.js';
import { canGetCode, contactCodeState } from './contact-code.js';
import { ContactCodes } from './contact-codes.repository.js';
import type { ContactDoor } from './contact-door.js';
import { ContactLinks } from './contact-links.service.js';

/** What stands behind the link of a number or address that is to be confirmed. Changes nothing. */
@Injectable()
export class ReadContactDoorService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly responders: Responders,
    private readonly codes: ContactCodes,
    private readonly links: ContactLinks,
    private readonly clock: Clock,
  ) {}

  /** Null for a token that opens nothing, whatever the reason. */
  async read(token: string): Promise<ContactDoor | null> {
    const contactMethodId = this.links.read(token);
    if (contactMethodId === null) return null;
    return this.uow.run(async (tx) => {
      const owner = await this.codes.ownerOf(tx, contactMethodId);
      const person = owner === null ? null : await this.responders.byId(tx, owner);
      const method = person?.contactMethods.find(({ id }) => id === contactMethodId);
      if (person === null || method === undefined || person.status === 'left') return null;
      const code = await this.codes.of(tx, person.id, method.channel);
      const now = this.clock.now();
      const { verifiedAt, failingSince, checkSince, channel, address: mask } = method;
      return {
        ...{ responderId: person.id, contactMethodId, channel, mask, language: person.language },
        confirmed: verifiedAt !== null && failingSince === null && checkSince === null,
        reachable: canGetCode(method),
        code: contactCodeState(code, contactMethodId, now),
        mayAskFrom: mayAskFrom(code, now),
      };
    });
  }
}
