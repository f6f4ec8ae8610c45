import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { RotaBook } from './rota-book.repository.js';

/** Takes an override away: the rota holds again. Throws AppError `not_found`. */
@Injectable()
export class RestoreRotaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: RotaBook,
    private readonly journal: Journal,
  ) {}

  restore(rotaId: string, overrideId: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const rota = await this.rotas.lock(tx, rotaId);
      if (rota === null || !(await this.rotas.removeOverride(tx, rota.id, overrideId))) throw notFound('override');
      const data = { rotaId: rota.id, overrideId, change: 'override_removed' };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
    });
  }
}
