import { Controller, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { AskSwapService } from '../../directory/ask-swap.service.js';
import { TakeSwapService } from '../../directory/take-swap.service.js';
import { UndoSwapService } from '../../directory/undo-swap.service.js';
import { WithdrawSwapService } from '../../directory/withdraw-swap.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import {
  type SwapBody,
  swapBody,
  type SwapParams,
  swapParams,
  type TakeBody,
  takeBody,
} from '../api/directory/directory.schema.js';
import { RotaDesk } from '../api/directory/rota-desk.service.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import type { FormProblem } from './marks/problems.js';
import { tryFields, tryPress } from './responder/try-fields.js';
import { ReadRota } from './rotas/read-rota.service.js';
import { RotaPage } from './rotas/rota.page.js';

/** `/console/rotas/:id/swaps`: everybody for themselves, coordinators for anybody, as in the API. */
@Controller('console/rotas/:id/swaps')
@Requires('duty.own')
export class RotaSwapPagesController {
  constructor(
    private readonly desk: RotaDesk,
    private readonly reading: ReadRota,
    private readonly asking: AskSwapService,
    private readonly taking: TakeSwapService,
    private readonly undoing: UndoSwapService,
    private readonly withdrawing: WithdrawSwapService,
  ) {}

  @Post()
  async ask(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(swapBody) form: FormReading<SwapBody>,
  ): Promise<PageResult> {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    const problems = await tryFields(form, {}, async (value) => {
      const responderId = await this.desk.asksFor(caller, rota, value.responderId);
      await this.asking.ask(id, { ...value, responderId }, caller.actor);
    });
    return this.answer(frame, caller, id, problems);
  }

  @Post(':swapId/take')
  async take(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(swapParams) { id, swapId }: SwapParams,
    @ZodForm(takeBody) form: FormReading<TakeBody>,
  ): Promise<PageResult> {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    const problems = await tryFields(form, {}, async ({ responderId }) => {
      const taker = await this.desk.takesFor(caller, rota, responderId);
      await this.taking.take({ rotaId: id, swapId }, taker, caller.actor);
    });
    return this.answer(frame, caller, id, problems);
  }

  @Post(':swapId/undo')
  async undo(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(swapParams) { id, swapId }: SwapParams,
  ): Promise<PageResult> {
    await this.desk.requireParty(caller, await this.desk.rota(id, caller, 'rota.read'), swapId);
    const problems = await tryPress(() => this.undoing.undo(id, swapId, caller.actor));
    return this.answer(frame, caller, id, problems);
  }

  @Post(':swapId/withdraw')
  async withdraw(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(swapParams) { id, swapId }: SwapParams,
  ): Promise<PageResult> {
    await this.desk.requireParty(caller, await this.desk.rota(id, caller, 'rota.read'), swapId);
    const problems = await tryPress(() => this.withdrawing.withdraw(id, swapId, caller.actor));
    return this.answer(frame, caller, id, problems);
  }

  private async answer(
    frame: PageFrame,
    caller: Principal,
    id: string,
    problems: readonly FormProblem[],
  ): Promise<PageResult> {
    if (problems.length === 0) return seeOther(localHref(frame, `/console/rotas/${id}#swaps`));
    const view = await this.reading.read(id, {}, caller, problems);
    return formAgain(<RotaPage desk={deskOf(frame, caller)} view={view} />);
  }
}
