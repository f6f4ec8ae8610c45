import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { type AppError, conflict } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { swapOver } from './ask-swap.service.js';
import { overlap } from './duty-plan.js';
import { asOverride } from './duty-rota.js';
import { overrideConflict } from './override-conflict.js';
import { RotaDiary, type SwapRecord } from './rota-diary.repository.js';
import { SwapDesk, type SwapsOfRota } from './swap-desk.service.js';
import { effectOf, whyNotTaken } from './swap.js';

/**
 * Takes over a colleague's duty, from now on where it has begun. Throws AppError `not_found`, `unknown_reference`,
 * `swap_over`, `swap_taken`, `own_swap`, `not_active`, `on_leave`, `override_overlaps`.
 */
@Injectable()
export class TakeSwapService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SwapDesk,
    private readonly diary: RotaDiary,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  take(
    { rotaId, swapId }: { readonly rotaId: string; readonly swapId: string },
    takenById: ResponderId,
    actor: Actor,
  ): Promise<SwapRecord> {
    return this.unitOfWork.run(async (tx) => {
      const { swap, ...found } = await this.desk.lockOne(tx, rotaId, swapId);
      await this.desk.requireActive(tx, 'responderId', takenById);
      const takenAt = this.clock.now();
      const reason = whyNotTaken(swap, takenById, takenAt);
      if (reason !== null) throw REFUSALS[reason]();
      const taken = { ...swap, takenById, takenAt };
      refuseWhereItCannotHold(found, taken);
      await this.diary.setTaken(tx, swap.id, takenById, takenAt);
      const { rota } = found;
      const data = { rotaId: rota.id, swapId, change: 'swap_taken', responderId: takenById };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
      return taken;
    });
  }
}

/** Overrides have the last word, so a swap that one stands against would change nothing, or the wrong thing. */
function refuseWhereItCannotHold({ plan }: SwapsOfRota, taken: SwapRecord): void {
  const others = [...plan.overrides, ...plan.swaps.map(asOverride)];
  for (const effect of effectOf(taken)) {
    if (overrideConflict(others, asOverride(effect)) !== null) {
      throw conflict(
        'override_overlaps',
        'An override or another swap speaks of one of these people at that time. It has to be taken away first.',
      );
    }
    const leave = plan.absences.filter(({ kind, responderId }) => kind === 'leave' && responderId === effect.takenById);
    if (leave.some((each) => overlap(each, effect))) {
      throw conflict('on_leave', 'This person is on leave at that time.');
    }
  }
}

const REFUSALS: Readonly<Record<NonNullable<ReturnType<typeof whyNotTaken>>, () => AppError>> = {
  swap_over: swapOver,
  swap_taken: () => conflict('swap_taken', 'Somebody has taken this swap already.'),
  own_swap: () => conflict('own_swap', 'Nobody takes their own swap. To keep the duty, withdraw the request.'),
};
