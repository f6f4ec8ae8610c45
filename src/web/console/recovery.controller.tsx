import { Controller, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { AgreeRecoveryService } from '../../access/recovery/agree-recovery.service.js';
import { AskRecoveryService } from '../../access/recovery/ask-recovery.service.js';
import { WithdrawRecoveryService } from '../../access/recovery/withdraw-recovery.service.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { AppError } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { ColleaguePage } from './access/colleague.page.js';
import { ReadAccessService } from './access/read-access.service.js';
import { SetUpLinkPage } from './access/set-up-link.page.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';

/** `/console/access/:id/recovery`: somebody lost the phone or the password, and two others let them in again. */
@Controller('console/access/:id/recovery')
@Requires('user.recover')
export class RecoveryController {
  constructor(
    private readonly reading: ReadAccessService,
    private readonly asking: AskRecoveryService,
    private readonly agreeing: AgreeRecoveryService,
    private readonly withdrawing: WithdrawRecoveryService,
  ) {}

  @Post()
  @Grave()
  ask(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    return this.orProblem(frame, caller, id, async () => {
      await this.asking.ask(id, caller);
      return seeOther(localHref(frame, `/console/access/${id}`));
    });
  }

  @Post('agree')
  @Grave()
  agree(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    return this.orProblem(frame, caller, id, async () => {
      const { setupLink } = await this.agreeing.agree(id, caller);
      return <SetUpLinkPage desk={deskOf(frame, caller)} link={setupLink} />;
    });
  }

  @Post('withdraw')
  async withdraw(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    await this.withdrawing.withdraw(id, caller);
    return seeOther(localHref(frame, `/console/access/${id}`));
  }

  /** What stands against it is said on the person's page. */
  private async orProblem(
    frame: PageFrame,
    caller: Principal,
    id: string,
    work: () => Promise<PageResult>,
  ): Promise<PageResult> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== 'conflict') throw error;
      const view = await this.reading.one(id, caller);
      return formAgain(<ColleaguePage desk={deskOf(frame, caller)} view={view} typed={null} problem={error.message} />);
    }
  }
}
