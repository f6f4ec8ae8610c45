import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ChangeResponderService } from '../../directory/change-responder.service.js';
import { CreateResponderService } from '../../directory/create-responder.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { EditPage } from './responder/edit.page.js';
import { PeopleDesk } from './responder/people-desk.service.js';
import { ReadResponder } from './responder/read-responder.service.js';
import {
  type NewPersonForm,
  newPersonForm,
  PROFILE_FIELDS,
  type ProfileForm,
  profileForm,
  typedOf,
  withProfile,
  newInput,
} from './responder/responder-form.js';
import { ResponderPage } from './responder/responder.page.js';
import { tryFields } from './responder/try-fields.js';

const NOBODY = { language: 'en', roles: ['local'] } as const;

/** `/console/people/new` and `/console/people/:id`: one person, and what is kept about them. */
@Controller('console/people')
@Requires('responder.change')
export class ResponderController {
  constructor(
    private readonly desk: PeopleDesk,
    private readonly reading: ReadResponder,
    private readonly creating: CreateResponderService,
    private readonly changing: ChangeResponderService,
  ) {}

  @Get('new')
  async fresh(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const choices = await this.desk.choices(caller, null);
    const view = { ...choices, person: null, typed: NOBODY, problems: [] };
    return <EditPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post('new')
  async create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(newPersonForm) form: FormReading<NewPersonForm>,
  ): Promise<PageResult> {
    let made = '';
    const problems = await tryFields(form, PROFILE_FIELDS, async (value) => {
      await this.desk.requireWanted(caller, null, value);
      made = (await this.creating.create(newInput(value), { actor: caller.actor, verified: false })).id;
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/people/${made}`));
    const view = { ...(await this.desk.choices(caller, null)), person: null, typed: form.typed, problems };
    return formAgain(<EditPage desk={deskOf(frame, caller)} view={view} />);
  }

  @Get(':id')
  @Requires('responder.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const view = await this.reading.read(await this.desk.toRead(id, caller), caller);
    return <ResponderPage desk={deskOf(frame, caller)} view={view} problems={[]} />;
  }

  @Get(':id/edit')
  async edit(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const view = { ...(await this.desk.choices(caller, person)), person, typed: typedOf(person), problems: [] };
    return <EditPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post(':id/edit')
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(profileForm) form: FormReading<ProfileForm>,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const problems = await tryFields(form, PROFILE_FIELDS, async (value) => {
      await this.desk.requireWanted(caller, person, value);
      await this.changing.change(id, (present) => withProfile(present, value), {
        actor: caller.actor,
        verified: false,
      });
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/people/${id}`));
    const view = { ...(await this.desk.choices(caller, person)), person, typed: form.typed, problems };
    return formAgain(<EditPage desk={deskOf(frame, caller)} view={view} />);
  }
}
