import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { DeclineJoinService } from '../../intake/join/decline-join.service.js';
import { JoinAccess } from '../../intake/join/join-access.service.js';
import { PostponeJoinService } from '../../intake/join/postpone-join.service.js';
import { VouchForJoinService } from '../../intake/join/vouch-for-join.service.js';
import { WelcomeJoinService } from '../../intake/join/welcome-join.service.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import {
  type JoinPostponeForm,
  joinPostponeForm,
  type JoinWelcomeForm,
  joinWelcomeForm,
  type TextParams,
  textParams,
} from './console.schema.js';
import { deskOf } from './desk-of.js';
import { JoinPage } from './joins/join.page.js';
import { JoinsPage } from './joins/joins.page.js';
import { ReadJoinPages } from './joins/read-join-page.service.js';
import { NOTHING } from './responder/try-fields.js';
import { tryForm } from './try-form.js';

/** `/console/joining`: reading offers. */
@Controller('console/joining')
@Requires('join.read')
export class JoinsController {
  constructor(
    private readonly pages: ReadJoinPages,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const [requests, welcomed] = await Promise.all([this.pages.list(caller), this.pages.welcomed(caller)]);
    const view = { requests, welcomed, now: this.clock.now() };
    return <JoinsPage desk={deskOf(frame, caller)} {...view} />;
  }

  @Get(':id')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    return <JoinPage desk={deskOf(frame, caller)} view={await this.pages.one(id, caller, null)} />;
  }
}

/** `/console/joining/:id/…`: deciding about one. */
@Controller('console/joining')
@Requires('join.decide')
export class JoinDecisionsController {
  constructor(
    private readonly pages: ReadJoinPages,
    private readonly access: JoinAccess,
    private readonly vouching: VouchForJoinService,
    private readonly welcoming: WelcomeJoinService,
    private readonly declining: DeclineJoinService,
    private readonly postponing: PostponeJoinService,
  ) {}

  @Post(':id/vouch')
  vouch(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    return this.decide(frame, caller, id, NOTHING, () => this.vouching.vouch(id, caller));
  }

  @Post(':id/welcome')
  welcome(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(joinWelcomeForm) form: FormReading<JoinWelcomeForm>,
  ) {
    return this.decide(frame, caller, id, form, async ({ responderId }) => {
      if (responderId !== undefined) await this.access.requirePerson(responderId, caller);
      await this.welcoming.welcome(id, responderId ?? null, caller);
    });
  }

  @Post(':id/decline')
  decline(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    return this.decide(frame, caller, id, NOTHING, () => this.declining.decline(id, caller.actor));
  }

  @Post(':id/postpone')
  postpone(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(joinPostponeForm) form: FormReading<JoinPostponeForm>,
  ) {
    return this.decide(frame, caller, id, form, ({ days }) =>
      this.postponing.postpone(id, this.pages.inDays(days), caller.actor),
    );
  }

  private async decide<T>(
    frame: PageFrame,
    caller: Principal,
    id: string,
    form: FormReading<T>,
    work: (value: T) => Promise<unknown>,
  ): Promise<PageResult> {
    await this.access.require(id, caller, 'join.decide');
    const problem = await tryForm(form, work);
    if (problem === null) return seeOther(localHref(deskOf(frame, caller).frame, `/console/joining/${id}`));
    return formAgain(<JoinPage desk={deskOf(frame, caller)} view={await this.pages.one(id, caller, problem)} />);
  }
}
