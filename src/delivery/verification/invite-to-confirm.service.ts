import { Injectable } from '@nestjs/common';
import { Responders } from '../../directory/responders.repository.js';
import type { Actor } from '../../kernel/actor.js';
import { conflict, notFound } from '../../kernel/app-error.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { type AskedToConfirm, AskToConfirm } from './ask-to-confirm.service.js';

/**
 * Makes a link by which somebody confirms their own number or address, and sends it to them where they have another
 * confirmed way. Throws AppError `not_found`, `not_reachable`.
 */
@Injectable()
export class InviteToConfirmService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly responders: Responders,
    private readonly asking: AskToConfirm,
  ) {}

  async invite(responderId: string, methodId: string, actor: Actor): Promise<AskedToConfirm> {
    return this.uow.run(async (tx) => {
      const person = await this.responders.lock(tx, responderId);
      const method = person?.contactMethods.find(({ id }) => id === methodId);
      if (person === null || method === undefined) throw notFound('contact method');
      if (person.status === 'left') throw conflict('not_reachable', 'This person has left.');
      return this.asking.ask(tx, { person, method }, actor);
    });
  }
}
