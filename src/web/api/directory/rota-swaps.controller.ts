import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { AskSwapService } from '../../../directory/ask-swap.service.js';
import type { SwapRecord } from '../../../directory/rota-diary.repository.js';
import { TakeSwapService } from '../../../directory/take-swap.service.js';
import { UndoSwapService } from '../../../directory/undo-swap.service.js';
import { WithdrawSwapService } from '../../../directory/withdraw-swap.service.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams } from '../common.schema.js';
import { type SwapBody, swapBody, type SwapParams, swapParams, type TakeBody, takeBody } from './directory.schema.js';
import { RotaDesk } from './rota-desk.service.js';

/** People ask colleagues to take over a duty. Everybody for themselves; coordinators for anybody. */
@Controller('api/v1/rotas/:id/swaps')
@Requires('duty.own')
export class RotaSwapsController {
  constructor(
    private readonly desk: RotaDesk,
    private readonly asking: AskSwapService,
    private readonly taking: TakeSwapService,
    private readonly undoing: UndoSwapService,
    private readonly withdrawing: WithdrawSwapService,
  ) {}

  @Get()
  @Requires('rota.read')
  async list(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    return { items: (await this.desk.swaps(rota)).map(toView), nextCursor: null };
  }

  @Post()
  async ask(@ZodParams(idParams) { id }: IdParams, @ZodBody(swapBody) body: SwapBody, @Caller() caller: Principal) {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    const responderId = await this.desk.asksFor(caller, rota, body.responderId);
    return toView(await this.asking.ask(id, { ...body, responderId }, caller.actor));
  }

  @Post(':swapId/take')
  @HttpCode(200)
  async take(
    @ZodParams(swapParams) { id, swapId }: SwapParams,
    @ZodBody(takeBody) body: TakeBody,
    @Caller() caller: Principal,
  ) {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    const taker = await this.desk.takesFor(caller, rota, body.responderId);
    return toView(await this.taking.take({ rotaId: id, swapId }, taker, caller.actor));
  }

  @Post(':swapId/undo')
  @HttpCode(200)
  async undo(@ZodParams(swapParams) { id, swapId }: SwapParams, @Caller() caller: Principal) {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    await this.desk.requireParty(caller, rota, swapId);
    return toView(await this.undoing.undo(id, swapId, caller.actor));
  }

  @Delete(':swapId')
  @HttpCode(204)
  async withdraw(@ZodParams(swapParams) { id, swapId }: SwapParams, @Caller() caller: Principal): Promise<void> {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    await this.desk.requireParty(caller, rota, swapId);
    await this.withdrawing.withdraw(id, swapId, caller.actor);
  }
}

function toView({ id, from, to, responderId, takenById, takenAt }: SwapRecord) {
  return { id, from, to, responderId, status: takenById === null ? 'open' : 'taken', takenById, takenAt };
}
