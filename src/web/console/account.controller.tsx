import { Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { EndSessionsService } from '../../access/end-sessions.service.js';
import { AddPasskeyService } from '../../access/passkeys/add-passkey.service.js';
import { RemovePasskeyService } from '../../access/passkeys/remove-passkey.service.js';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { WithdrawRecoveryService } from '../../access/recovery/withdraw-recovery.service.js';
import { Caller, Grave } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { requestContext } from '../../platform/http/request-context.js';
import { ZodBody } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { UserDesk } from '../api/access/user-desk.service.js';
import { AccountPage } from './access/account.page.js';
import { ReadAccountService } from './access/read-account.service.js';
import { deskOf } from './desk-of.js';
import { tryForm } from './try-form.js';

/** Which sign-in ends; without one, all others. */
const endForm = z.object({ session: z.uuid().optional() });
const passkeyForm = z.object({
  name: z.string({ error: 'Say what you call it, such as “My phone”.' }).max(60, { error: 'At most 60 characters.' }),
  passkey: z.string({ error: 'Your device did not make a passkey. Try again.' }).max(65_536),
});
const removeForm = z.object({ passkey: z.uuid() });

/** `/console/account`: a person's own sign-ins and passkeys. */
@Controller('console/account')
export class AccountController {
  constructor(
    private readonly users: UserDesk,
    private readonly reading: ReadAccountService,
    private readonly ending: EndSessionsService,
    private readonly adding: AddPasskeyService,
    private readonly removing: RemovePasskeyService,
    private readonly recoveries: WithdrawRecoveryService,
  ) {}

  @Get()
  show(@Frame() frame: PageFrame, @Caller() caller: Principal, @Req() request: Request): Promise<PageResult> {
    return this.page(frame, caller, request, null);
  }

  @Post('sessions/end')
  async end(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @Req() request: Request,
    @ZodBody(endForm) { session }: z.infer<typeof endForm>,
  ): Promise<PageResult> {
    const { id } = await this.users.show(caller.personId);
    const here = requestContext(request).sessionId;
    await this.ending.end(id, (one) => one.id !== here && (session === undefined || one.id === session), caller.actor);
    return seeOther(localHref(frame, '/console/account'));
  }

  @Post('passkeys')
  @Grave()
  async add(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @Req() request: Request,
    @ZodForm(passkeyForm) form: FormReading<z.infer<typeof passkeyForm>>,
  ): Promise<PageResult> {
    const { id } = await this.users.show(caller.personId);
    const problem = await tryForm(form, ({ name, passkey }) => this.adding.add(id, { name, answer: passkey }));
    if (problem !== null) return formAgain(await this.page(frame, caller, request, problem));
    return seeOther(localHref(frame, '/console/account'));
  }

  @Post('passkeys/remove')
  async remove(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodBody(removeForm) { passkey }: z.infer<typeof removeForm>,
  ): Promise<PageResult> {
    const { id } = await this.users.show(caller.personId);
    await this.removing.remove(id, passkey);
    return seeOther(localHref(frame, '/console/account'));
  }

  /** Nobody lost anything. */
  @Post('recovery/withdraw')
  async withdraw(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    await this.recoveries.withdraw(caller.personId, caller);
    return seeOther(localHref(frame, '/console/account'));
  }

  private async page(frame: PageFrame, caller: Principal, request: Request, problem: string | null) {
    const user = await this.users.show(caller.personId);
    const view = await this.reading.read(user, requestContext(request).sessionId ?? '', problem);
    return <AccountPage desk={deskOf(frame, caller)} view={view} admin={may(caller, 'key.read')} />;
  }
}
