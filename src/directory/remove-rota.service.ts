import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { RotaBook } from './rota-book.repository.js';

/** With its overrides. Throws AppError `not_found`. Whether a policy names the rota is asked before. */
@Injectable()
export class RemoveRotaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: RotaBook,
    private readonly journal: Journal,
  ) {}

  remove(id: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const present = await this.rotas.lock(tx, id);
      if (present === null) throw notFound('rota');
      await this.rotas.remove(tx, present.id);
      const data = { rotaId: present.id, change: 'removed' };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: present.regionCode, data });
    });
  }
}
