import { Controller, Get, Inject, Ip, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { ChangePasswordService } from '../../access/change-password.service.js';
import { DisownDeviceService } from '../../access/devices/disown-device.service.js';
import { OwnDeviceService } from '../../access/devices/own-device.service.js';
import type { Principal } from '../../access/principal.js';
import { ProveAgainService } from '../../access/prove-again.service.js';
import { Caller, Grave } from '../../access/route-access.js';
import type { SessionId } from '../../access/sessions.repository.js';
import { SETTINGS, type Settings } from '../../config/settings.js';
import type { UserId } from '../../kernel/ids.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { requestContext } from '../../platform/http/request-context.js';
import { ZodBody } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { PasswordPage, type PasswordPageProblem } from './access/password.page.js';
import { deskOf } from './desk-of.js';
import { readDeviceCookie } from './session-cookie.js';

const noticeForm = z.object({ notice: z.uuid() });
const passwordForm = z.object({ password: z.string().max(1_024), code: z.string().max(16).optional() });

/** `/console/account/…`: whose a sign-in on a new device was, and another password. */
@Controller('console/account')
export class AccountDevicesController {
  private readonly production: boolean;

  constructor(
    private readonly owning: OwnDeviceService,
    private readonly disowning: DisownDeviceService,
    private readonly proving: ProveAgainService,
    private readonly passwords: ChangePasswordService,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.production = settings.environment === 'production';
  }

  @Post('devices/mine')
  async mine(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodBody(noticeForm) { notice }: z.infer<typeof noticeForm>,
  ): Promise<PageResult> {
    await this.owning.own(userOf(caller), notice);
    return seeOther(localHref(frame, '/console/account'));
  }

  @Post('devices/not-mine')
  @Grave()
  async notMine(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @Req() request: Request,
    @ZodBody(noticeForm) { notice }: z.infer<typeof noticeForm>,
  ): Promise<PageResult> {
    const here = requestContext(request).sessionId ?? '';
    const marks = readDeviceCookie(request, this.production);
    const said = await this.disowning.disown({ userId: userOf(caller), noticeId: notice, here, marks });
    return seeOther(localHref(frame, said ? '/console/account/password?after=not-mine' : '/console/account'));
  }

  @Get('password')
  password(@Frame() frame: PageFrame, @Caller() caller: Principal, @Req() request: Request): PageResult {
    const { proven } = requestContext(request);
    const after = request.query['after'] === 'not-mine';
    return <PasswordPage desk={deskOf(frame, caller)} needsCode={!proven} after={after} problem={null} />;
  }

  @Post('password')
  async choose(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @Req() request: Request,
    @Ip() address: string,
    @ZodForm(passwordForm) form: FormReading<z.infer<typeof passwordForm>>,
  ): Promise<PageResult> {
    const { proven, sessionId } = requestContext(request);
    const given = form.ok ? form.value : { password: '' };
    const right = proven || (await this.proves(caller, { sessionId, code: given.code ?? '', address }));
    const problem: PasswordPageProblem | null = right
      ? await this.passwords.change(userOf(caller), given.password)
      : 'wrongCode';
    if (problem === null) return seeOther(localHref(frame, '/console/account'));
    const page = { desk: deskOf(frame, caller), needsCode: !right, after: false, problem };
    return formAgain(<PasswordPage {...page} />);
  }

  /** By the code alone: a page that carried the password along to the next one would show it. */
  private proves(
    caller: Principal,
    {
      sessionId,
      code,
      address,
    }: { readonly sessionId: string | null; readonly code: string; readonly address: string },
  ): Promise<boolean> {
    const session = { sessionId: (sessionId ?? '') as SessionId, userId: caller.personId };
    return this.proving.prove({ ...session, given: { code }, address });
  }
}

/** Whoever has a session has an account. */
function userOf({ personId }: Principal): UserId {
  return personId as string as UserId;
}
