import { Controller, Get, Post } from '@nestjs/common';
import type { z } from 'zod';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { ReinviteUserService } from '../../access/reinvite-user.service.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, type TypedForm, ZodForm } from '../../platform/http/zod-form.js';
import { assertWithinOwnRegions } from '../api/access/own-rights.js';
import { UserDesk } from '../api/access/user-desk.service.js';
import { type AfterQuery, afterQuery, inviteForm, rightsForm } from './access/access-form.js';
import { ColleaguePage } from './access/colleague.page.js';
import { ColleaguesPage } from './access/colleagues.page.js';
import { InvitePage } from './access/invite.page.js';
import { ReadAccessService } from './access/read-access.service.js';
import { SetUpLinkPage } from './access/set-up-link.page.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { tryForm } from './try-form.js';

/** `/console/access`: who can sign in, and what they may do. */
@Controller('console/access')
@Requires('user.change')
export class AccessController {
  constructor(
    private readonly reading: ReadAccessService,
    private readonly users: UserDesk,
    private readonly inviting: ReinviteUserService,
  ) {}

  @Get()
  @Requires('user.recover')
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(afterQuery) { after }: AfterQuery,
  ): Promise<PageResult> {
    const view = await this.reading.list(after ?? null, caller);
    return <ColleaguesPage desk={deskOf(frame, caller)} view={view} admin={may(caller, 'user.change')} />;
  }

  @Get('invite')
  ask(@Frame() frame: PageFrame, @Caller() caller: Principal): PageResult {
    return <InvitePage desk={deskOf(frame, caller)} typed={{ role: 'coordinator' }} problem={null} />;
  }

  @Post('invite')
  @Grave()
  async invite(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(inviteForm) form: FormReading<z.output<typeof inviteForm>>,
  ): Promise<PageResult> {
    const links: string[] = [];
    const problem = await tryForm(form, async (person) => {
      links.push((await this.users.create(person, caller)).setupLink);
    });
    const [link] = links;
    if (link !== undefined) return <SetUpLinkPage desk={deskOf(frame, caller)} link={link} />;
    return formAgain(<InvitePage desk={deskOf(frame, caller)} typed={form.typed} problem={problem} />);
  }

  @Get(':id')
  @Requires('user.recover')
  show(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    return this.page(frame, caller, id, { typed: null, problem: null });
  }

  @Post(':id')
  @Grave()
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(rightsForm) form: FormReading<z.output<typeof rightsForm>>,
  ): Promise<PageResult> {
    const user = await this.mine(id, caller);
    const problem = await tryForm(form, (wanted) => this.users.change(user, wanted, caller));
    if (problem !== null) return formAgain(await this.page(frame, caller, id, { typed: form.typed, problem }));
    return seeOther(localHref(frame, `/console/access/${id}`));
  }

  @Post(':id/disable')
  @Grave()
  async disable(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    await this.users.disable(await this.mine(id, caller), caller);
    return seeOther(localHref(frame, `/console/access/${id}`));
  }

  @Post(':id/enable')
  @Grave()
  async enable(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    const user = await this.mine(id, caller);
    const { name, role, regionCodes } = user;
    await this.users.change(user, { name, role, regionCodes: [...regionCodes], status: 'active' }, caller);
    return seeOther(localHref(frame, `/console/access/${id}`));
  }

  /** A new link for who never used the first. */
  @Post(':id/invite')
  @Grave()
  async reinvite(@Frame() frame: PageFrame, @Caller() caller: Principal, @ZodParams(textParams) { id }: TextParams) {
    await this.mine(id, caller);
    const { setupLink } = await this.inviting.reinvite(id, caller.actor);
    return <SetUpLinkPage desk={deskOf(frame, caller)} link={setupLink} />;
  }

  private async mine(id: string, caller: Principal) {
    const user = await this.users.show(id);
    assertWithinOwnRegions(caller, user.regionCodes);
    return user;
  }

  private async page(
    frame: PageFrame,
    caller: Principal,
    id: string,
    form: { readonly typed: TypedForm | null; readonly problem: string | null },
  ) {
    return <ColleaguePage desk={deskOf(frame, caller)} view={await this.reading.one(id, caller)} {...form} />;
  }
}
