import { Controller, Get, Post, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import type { Principal } from '../../access/principal.js';
import { Caller, Grave, Requires } from '../../access/route-access.js';
import { RemoveResponderService } from '../../directory/remove-responder.service.js';
import { RefuseNamedByPolicyService } from '../../escalation/refuse-named-by-policy.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { PersonalDataDesk } from '../api/keeping/personal-data-desk.service.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { download } from './marks/download.js';
import { ErasePage } from './responder/erase.page.js';
import { LeavingPage } from './responder/leaving.page.js';
import { PeopleDesk } from './responder/people-desk.service.js';
import { ReadLeavingPerson } from './responder/read-leaving-person.service.js';
import { tryPress } from './responder/try-fields.js';

/** `/console/people/:id/…`: leaving, what we hold, being forgotten. */
@Controller('console/people/:id')
@Requires('responder.change')
export class ResponderLeavingController {
  constructor(
    private readonly desk: PeopleDesk,
    private readonly reading: ReadLeavingPerson,
    private readonly policies: RefuseNamedByPolicyService,
    private readonly removing: RemoveResponderService,
    private readonly personal: PersonalDataDesk,
  ) {}

  @Get('leaving')
  async ask(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const view = await this.reading.read(await this.desk.toChange(id, caller));
    return <LeavingPage desk={deskOf(frame, caller)} view={view} problems={[]} />;
  }

  @Post('leaving')
  async remove(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const problems = await tryPress(async () => {
      await this.policies.refuse(id);
      await this.removing.remove(id, caller.actor);
    });
    if (problems.length === 0) return seeOther(localHref(frame, '/console/people'));
    const view = await this.reading.read(person);
    return formAgain(<LeavingPage desk={deskOf(frame, caller)} view={view} problems={problems} />);
  }

  /** A file to give to them; that it was taken is in the log. */
  @Post('export')
  @Grave()
  @Requires('person.export')
  async export(
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const document = await this.personal.export(id, caller);
    const file = { name: 'what-we-hold.json', type: 'application/json; charset=utf-8' };
    return download(response, file, JSON.stringify(document, null, 2));
  }

  @Get('erase')
  @Requires('person.erase')
  async askToErase(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    return <ErasePage desk={deskOf(frame, caller)} person={await this.desk.toRead(id, caller)} problems={[]} />;
  }

  @Post('erase')
  @Grave()
  @Requires('person.erase')
  async erase(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const person = await this.desk.toRead(id, caller);
    const problems = await tryPress(() => this.personal.erase(id, caller));
    if (problems.length === 0) return seeOther(localHref(frame, '/console/people'));
    return formAgain(<ErasePage desk={deskOf(frame, caller)} person={person} problems={problems} />);
  }
}
