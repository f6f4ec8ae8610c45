import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { CheckRotaReferences } from './check-rota-references.service.js';
import { RotaBook, type RotaInput, type RotaRecord } from './rota-book.repository.js';

/** Throws AppError `unknown_reference`. */
@Injectable()
export class CreateRotaService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotas: RotaBook,
    private readonly references: CheckRotaReferences,
    private readonly journal: Journal,
  ) {}

  create(input: RotaInput, actor: Actor): Promise<RotaRecord> {
    return this.unitOfWork.run(async (tx) => {
      const regionCode = await this.references.ofRota(tx, input);
      const id = await this.rotas.insert(tx, input);
      const data = { rotaId: id, change: 'created' };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode, data });
      const rota = await this.rotas.byId(tx, id);
      if (rota === null) throw new Error('A rota that was just made is not there.');
      return rota;
    });
  }
}
