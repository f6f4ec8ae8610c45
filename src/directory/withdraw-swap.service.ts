import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { conflict } from '../kernel/app-error.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { RotaDiary } from './rota-diary.repository.js';
import { SwapDesk } from './swap-desk.service.js';

/** Takes an open request back. Throws AppError `not_found`, `swap_taken`. */
@Injectable()
export class WithdrawSwapService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SwapDesk,
    private readonly diary: RotaDiary,
    private readonly journal: Journal,
  ) {}

  withdraw(rotaId: string, swapId: string, actor: Actor): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const { rota, swap } = await this.desk.lockOne(tx, rotaId, swapId);
      if (swap.takenById !== null) throw conflict('swap_taken', 'Somebody has taken this swap. Undo that first.');
      await this.diary.removeSwap(tx, swap.id);
      const data = { rotaId: rota.id, swapId, change: 'swap_withdrawn', responderId: swap.responderId };
      await this.journal.append(tx, { kind: 'rota.changed', actor, regionCode: rota.regionCode, data });
    });
  }
}
