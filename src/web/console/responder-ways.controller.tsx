import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ChangeResponderService } from '../../directory/change-responder.service.js';
import type { ResponderRecord } from '../../directory/responder-record.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { PeopleDesk } from './responder/people-desk.service.js';
import { asItIs } from './responder/responder-form.js';
import { tryFields } from './responder/try-fields.js';
import { typedWays, WAYS_FIELDS, type WaysForm, waysForm } from './responder/ways-form.js';
import { WaysPage } from './responder/ways.page.js';

/** `/console/people/:id/ways`: by which ways somebody is asked, in which order, and after how long the next. */
@Controller('console/people/:id/ways')
@Requires('responder.change')
export class ResponderWaysController {
  constructor(
    private readonly desk: PeopleDesk,
    private readonly changing: ChangeResponderService,
  ) {}

  @Get()
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const page = { desk: deskOf(frame, caller), typed: typedWays(person.rules), problems: [] };
    return <WaysPage {...page} {...placeOf(person)} />;
  }

  @Post()
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(waysForm) form: FormReading<WaysForm>,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const problems = await tryFields(form, WAYS_FIELDS, (rules) => {
      const author = { actor: caller.actor, verified: false };
      return this.changing.change(id, (present) => ({ ...asItIs(present), rules }), author);
    });
    if (problems.length === 0) return seeOther(localHref(frame, `/console/people/${id}`));
    const page = { desk: deskOf(frame, caller), typed: form.typed, problems };
    return formAgain(<WaysPage {...page} {...placeOf(person)} />);
  }
}

function placeOf(person: ResponderRecord) {
  const back = `/console/people/${person.id}` as const;
  return { person, own: false, path: `${back}/ways`, back: { path: back, words: person.name } } as const;
}
