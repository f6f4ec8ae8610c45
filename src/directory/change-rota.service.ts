import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { notFound } from '../kernel/app-error.js';
import { sameJson } from '../kernel/same-json.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { CheckRotaReferences } from './check-rota-references.service.js';
import { RotaBook, type RotaInput, type RotaRecord } from './rota-book.repository.js';

const FIELDS = ['name', 'groupId', 'timeZone', 'rotation', 'layers'] as const;

/** Throws AppError `not_found`, `unknown_reference`. */
@Injectable()
export class ChangeRotaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: RotaBook,
    private readonly references: CheckRotaReferences,
    private readonly journal: Journal,
  ) {}

  /** @param change what the rota is to be, from what it is under lock. */
  change(id: string, change: (present: RotaRecord) => RotaInput, actor: Actor): Promise<RotaRecord> {
    return this.unitOfWork.run(async (tx) => {
      const present = await this.rotas.lock(tx, id);
      if (present === null) throw notFound('rota');
      const input = change(present);
      const fields = FIELDS.filter((field) => !sameJson(present[field] ?? [], input[field] ?? []));
      if (fields.length === 0) return present;
      const regionCode = await this.references.ofRota(tx, input);
      await this.rotas.change(tx, present.id, input);
      const data = { rotaId: present.id, change: 'changed', fields };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode, data });
      return (await this.rotas.byId(tx, id)) ?? present;
    });
  }
}
