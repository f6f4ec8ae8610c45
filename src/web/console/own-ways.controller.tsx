import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ChangeResponderService } from '../../directory/change-responder.service.js';
import type { ResponderRecord } from '../../directory/responder-record.js';
import { notFound } from '../../kernel/app-error.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { FeedDesk } from '../api/directory/feed-desk.service.js';
import { PersonalDesk } from '../api/directory/personal-desk.service.js';
import { deskOf } from './desk-of.js';
import { asItIs } from './responder/responder-form.js';
import { tryFields } from './responder/try-fields.js';
import { typedWays, WAYS_FIELDS, type WaysForm, waysForm } from './responder/ways-form.js';
import { WaysPage } from './responder/ways.page.js';

const HERE = {
  own: true,
  path: '/console/rotas/own/ways',
  back: { path: '/console/rotas/own', words: 'My duty' },
} as const;

/** `/console/rotas/own/ways`: by which ways one is asked oneself. */
@Controller('console/rotas/own/ways')
@Requires('duty.own')
export class OwnWaysController {
  constructor(
    private readonly personal: PersonalDesk,
    private readonly desk: FeedDesk,
    private readonly changing: ChangeResponderService,
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const person = await this.own(caller);
    const page = { desk: deskOf(frame, caller), person, typed: typedWays(person.rules), problems: [] };
    return <WaysPage {...page} {...HERE} />;
  }

  @Post()
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(waysForm) form: FormReading<WaysForm>,
  ): Promise<PageResult> {
    const person = await this.own(caller);
    const problems = await tryFields(form, WAYS_FIELDS, (rules) => {
      const author = { actor: caller.actor, verified: false };
      return this.changing.change(person.id, (present) => ({ ...asItIs(present), rules }), author);
    });
    if (problems.length === 0) return seeOther(localHref(frame, '/console/rotas/own#ways'));
    const page = { desk: deskOf(frame, caller), person, typed: form.typed, problems };
    return formAgain(<WaysPage {...page} {...HERE} />);
  }

  /** Throws AppError `not_found` where nobody in the list of people belongs to the account. */
  private async own(caller: Principal): Promise<ResponderRecord> {
    const id = await this.personal.ownRecord(caller);
    if (id === null) throw notFound('responder');
    return this.desk.person(id, caller);
  }
}
