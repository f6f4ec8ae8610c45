import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict, notFound } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { CheckRotaReferences } from './check-rota-references.service.js';
import type { RotaOverride } from './duty-plan.js';
import { overrideConflict } from './override-conflict.js';
import { type OverrideRecord, RotaBook } from './rota-book.repository.js';

/** Changes who is on duty for a time. Throws AppError `not_found`, `unknown_reference`, `override_overlaps`. */
@Injectable()
export class OverrideRotaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: RotaBook,
    private readonly references: CheckRotaReferences,
    private readonly journal: Journal,
  ) {}

  /** The rota is locked, so that of two that overlap the second sees the first. */
  override(rotaId: string, wanted: RotaOverride, actor: Actor): Promise<OverrideRecord> {
    return this.unitOfWork.run(async (tx) => {
      const rota = await this.rotas.lock(tx, rotaId);
      if (rota === null) throw notFound('rota');
      await this.references.ofOverride(tx, wanted);
      if (overrideConflict(await this.rotas.overrides(tx, rota.id), wanted) !== null) throw overlaps();
      const id = await this.rotas.addOverride(tx, rota.id, wanted);
      const { kind, responderId, insteadOfId } = wanted;
      const data = { rotaId: rota.id, overrideId: id, change: 'override_added', kind, responderId, insteadOfId };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
      return { ...wanted, id };
    });
  }
}

function overlaps() {
  return conflict(
    'override_overlaps',
    'Another override speaks of the same person or place at that time. Delete it first, or choose another time.',
  );
}
