import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { RotaBook } from './rota-book.repository.js';
import { RotaDiary } from './rota-diary.repository.js';

/** Takes a temporary schedule away: the rota holds again. Throws AppError `not_found`. */
@Injectable()
export class UnscheduleRotaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: RotaBook,
    private readonly diary: RotaDiary,
    private readonly journal: Journal,
  ) {}

  unschedule(rotaId: string, scheduleId: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const rota = await this.rotas.lock(tx, rotaId);
      if (rota === null || !(await this.diary.removeSchedule(tx, rota.id, scheduleId))) {
        throw notFound('temporary schedule');
      }
      const data = { rotaId: rota.id, scheduleId, change: 'schedule_removed' };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
    });
  }
}
