import { Injectable } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { conflict, notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { ResponderLog } from './responder-log.service.js';
import { Responders } from './responders.repository.js';
import { RotaBook } from './rota-book.repository.js';

/**
 * Takes a person out of the list for good: addresses, groups and wishes are erased, the name stays for the log. Throws
 * AppError `not_found`, `responder_in_rota`.
 */
@Injectable()
export class RemoveResponderService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly responders: Responders,
    private readonly rotas: RotaBook,
    private readonly log: ResponderLog,
  ) {}

  remove(id: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const present = await this.responders.lock(tx, id);
      if (present === null) throw notFound('responder');
      if (await this.rotas.isOnAny(tx, id)) {
        throw conflict('responder_in_rota', 'This person takes turns in a rota. Take them out of it first.');
      }
      await this.responders.remove(tx, present.id);
      const { id: responderId, regionCode } = present;
      await this.log.written(tx, { responderId, regionCode, change: 'removed', left: true }, actor);
    });
  }
}
