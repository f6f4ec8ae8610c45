import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict, notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { CheckRotaReferences } from './check-rota-references.service.js';
import { overlap } from './duty-plan.js';
import { RotaBook } from './rota-book.repository.js';
import { RotaDiary, type ScheduleInput, type ScheduleRecord } from './rota-diary.repository.js';
import { layersOnTheWall } from './rotation.schema.js';

/** Replaces the rota for a time. Throws AppError `not_found`, `unknown_reference`, `schedule_overlaps`. */
@Injectable()
export class ScheduleRotaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: RotaBook,
    private readonly diary: RotaDiary,
    private readonly references: CheckRotaReferences,
    private readonly journal: Journal,
  ) {}

  /** The rota is locked, so that of two that overlap the second sees the first. */
  schedule(rotaId: string, wanted: Omit<ScheduleInput, 'imported'>, actor: Actor): Promise<ScheduleRecord> {
    return this.unitOfWork.run(async (tx) => {
      const rota = await this.rotas.lock(tx, rotaId);
      if (rota === null) throw notFound('rota');
      await this.references.ofSchedule(tx, wanted);
      const existing = await this.diary.schedules(tx, rota.id);
      if (existing.some((each) => overlap(each, wanted))) throw scheduleOverlaps();
      const layers = layersOnTheWall(wanted.layers, rota.timeZone);
      const schedule = { ...wanted, layers, imported: false };
      const id = await this.diary.addSchedule(tx, rota.id, schedule);
      const data = { rotaId: rota.id, scheduleId: id, change: 'schedule_added' };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
      return { ...schedule, id };
    });
  }
}

export function scheduleOverlaps() {
  return conflict(
    'schedule_overlaps',
    'Another temporary schedule holds at that time. Delete it first, or choose another time.',
  );
}
