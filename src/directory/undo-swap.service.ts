import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { swapOver } from './ask-swap.service.js';
import { RotaDiary, type SwapRecord } from './rota-diary.repository.js';
import { SwapDesk } from './swap-desk.service.js';

/** Gives a duty that was taken over back to who asked; the request is open again. Throws AppError `not_found`, `swap_over`, `swap_open`. */
@Injectable()
export class UndoSwapService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SwapDesk,
    private readonly diary: RotaDiary,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  undo(rotaId: string, swapId: string, actor: Actor): Promise<SwapRecord> {
    return this.unitOfWork.run(async (tx) => {
      const { rota, swap } = await this.desk.lockOne(tx, rotaId, swapId);
      if (swap.to <= this.clock.now()) throw swapOver();
      if (swap.takenById === null)
        throw conflict('swap_open', 'Nobody has taken this swap, so there is nothing to undo.');
      await this.diary.setTaken(tx, swap.id, null, null);
      const data = { rotaId: rota.id, swapId, change: 'swap_undone', responderId: swap.takenById };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
      return { ...swap, takenById: null, takenAt: null };
    });
  }
}
