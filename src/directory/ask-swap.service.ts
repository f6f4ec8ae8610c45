import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { Period } from './duty-plan.js';
import { shiftsBetween } from './duty-shifts.js';
import { RotaDiary, type SwapRecord } from './rota-diary.repository.js';
import { SwapDesk } from './swap-desk.service.js';
import { sameSwap } from './swap.js';

/**
 * Asks colleagues to take over somebody's duty. Throws AppError `not_found`, `unknown_reference`, `swap_over`,
 * `swap_overlaps`, `not_on_duty`.
 */
@Injectable()
export class AskSwapService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SwapDesk,
    private readonly diary: RotaDiary,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  ask(rotaId: string, wanted: Period & { readonly responderId: ResponderId }, actor: Actor): Promise<SwapRecord> {
    return this.unitOfWork.run(async (tx) => {
      const { rota, plan, swaps } = await this.desk.lock(tx, rotaId);
      await this.desk.requirePerson(tx, 'responderId', wanted.responderId);
      if (wanted.to <= this.clock.now()) throw swapOver();
      if (sameSwap(swaps, wanted) !== null) {
        throw conflict('swap_overlaps', 'This person has asked for a swap at that time already.');
      }
      const theirs = shiftsBetween(plan, wanted.from, wanted.to).filter(({ responderIds }) =>
        responderIds.includes(wanted.responderId),
      );
      if (theirs.length === 0) {
        throw conflict('not_on_duty', 'This person is not on duty at that time, so there is nothing to take over.');
      }
      const { from, to, responderId } = wanted;
      const id = await this.diary.askSwap(tx, rota.id, { from, to, responderId });
      const data = { rotaId: rota.id, swapId: id, change: 'swap_asked', responderId };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
      return { id, from, to, responderId, takenById: null, takenAt: null };
    });
  }
}

export function swapOver() {
  return conflict('swap_over', 'That time is over, so nothing can be changed about it.');
}
