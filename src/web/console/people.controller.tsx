import { Controller, Get, Post } from '@nestjs/common';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { deskOf } from './desk-of.js';
import { PeoplePage } from './people/people.page.js';
import { type PeopleForm, peopleForm, type PeopleQuery, peopleQuerySchema } from './people/people.schema.js';
import { peopleQuery } from './people/people.view.js';
import { ReadPeople } from './people/read-people.service.js';

/** `/console/people`: who can be asked. Somebody is looked for with POST, so that no name stands in an address. */
@Controller('console/people')
@Requires('responder.read')
export class PeopleController {
  constructor(private readonly people: ReadPeople) {}

  @Get()
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(peopleQuerySchema) query: PeopleQuery,
  ): Promise<PageResult> {
    return this.page(frame, caller, query);
  }

  @Post()
  async find(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(peopleForm) form: FormReading<PeopleForm>,
  ): Promise<PageResult> {
    if (!form.ok) return formAgain(await this.page(frame, caller, { state: 'here' }));
    const { q, region = null, group = null, role = null, state } = form.value;
    if (q === undefined) {
      return seeOther(
        `${localHref(frame, '/console/people')}${peopleQuery({ region, group, role, state })}` as `/${string}`,
      );
    }
    return new PageAnswer(200, await this.page(frame, caller, form.value));
  }

  private async page(frame: PageFrame, caller: Principal, form: PeopleForm) {
    const view = await this.people.read(form, caller);
    return <PeoplePage desk={deskOf(frame, caller)} view={view} mayAdd={may(caller, 'responder.change')} />;
  }
}
