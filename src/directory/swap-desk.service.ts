import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../kernel/app-error.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { CheckRotaReferences } from './check-rota-references.service.js';
import type { DutyPlan } from './duty-plan.js';
import { Responders } from './responders.repository.js';
import { RotaBook, type RotaRecord } from './rota-book.repository.js';
import { RotaDiary, type SwapRecord } from './rota-diary.repository.js';
import { Rotas } from './rotas.repository.js';

export interface SwapsOfRota {
  readonly rota: RotaRecord;
  readonly plan: DutyPlan;
  readonly swaps: readonly SwapRecord[];
}

/** A rota under lock with its swaps: of two who take the same one, the second finds it taken. */
@Injectable()
export class SwapDesk {
  constructor(
    private readonly rotas: RotaBook,
    private readonly plans: Rotas,
    private readonly diary: RotaDiary,
    private readonly references: CheckRotaReferences,
    private readonly responders: Responders,
  ) {}

  /** Throws AppError `not_found`. */
  async lock(tx: Tx, rotaId: string): Promise<SwapsOfRota> {
    const rota = await this.rotas.lock(tx, rotaId);
    const plan = rota === null ? null : await this.plans.find(tx, rota.id);
    if (rota === null || plan === null) throw notFound('rota');
    return { rota, plan, swaps: await this.diary.swaps(tx, rota.id) };
  }

  /** Throws AppError `not_found`. */
  async lockOne(tx: Tx, rotaId: string, swapId: string): Promise<SwapsOfRota & { readonly swap: SwapRecord }> {
    const found = await this.lock(tx, rotaId);
    const swap = found.swaps.find(({ id }) => id === swapId);
    if (swap === undefined) throw notFound('swap');
    return { ...found, swap };
  }

  /** Throws AppError `unknown_reference`. */
  async requirePerson(tx: Tx, field: string, id: string): Promise<void> {
    await this.references.ofPeople(tx, field, [id]);
  }

  /** Somebody who would be asked. Throws AppError `unknown_reference`, `not_active`. */
  async requireActive(tx: Tx, field: string, id: string): Promise<void> {
    await this.requirePerson(tx, field, id);
    const person = await this.responders.byId(tx, id);
    if (person?.status !== 'active') {
      throw conflict('not_active', 'This person has paused alerts or left, so nobody would be asked in their turn.');
    }
  }
}
