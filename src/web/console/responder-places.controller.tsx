import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { ChangeResponderService } from '../../directory/change-responder.service.js';
import type { ResponderRecord } from '../../directory/responder-record.js';
import { Responders } from '../../directory/responders.repository.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { FacilityDesk } from '../api/directory/facility-desk.service.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { type PlacesForm, placesForm } from './responder/wish-forms.js';
import { NotAskedForPage, type NotAskedForView } from './responder/not-asked-for.page.js';
import { PeopleDesk } from './responder/people-desk.service.js';
import { asItIs } from './responder/responder-form.js';
import { tryFields } from './responder/try-fields.js';

const MOST_FOUND = 20;

/** `/console/people/:id/places`: places for which somebody is not asked. */
@Controller('console/people/:id/places')
@Requires('responder.change')
export class ResponderPlacesController {
  constructor(
    private readonly desk: PeopleDesk,
    private readonly unitOfWork: UnitOfWork,
    private readonly responders: Responders,
    private readonly facilities: FacilityDesk,
    private readonly changing: ChangeResponderService,
  ) {}

  @Get()
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const view = await this.view(await this.desk.toChange(id, caller), {});
    return <NotAskedForPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post()
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(placesForm) form: FormReading<PlacesForm>,
  ): Promise<PageResult> {
    const person = await this.desk.toChange(id, caller);
    const typed = form.ok ? form.value.find : undefined;
    const problems = await tryFields(form, {}, async (wanted) => {
      if (wanted.add === undefined && wanted.remove === undefined) return;
      await this.changing.change(id, (present) => withPlaces(present, wanted), {
        actor: caller.actor,
        verified: false,
      });
    });
    if (problems.length === 0 && typed === undefined) return seeOther(localHref(frame, `/console/people/${id}/places`));
    const view = await this.view(person, { typed, problems });
    const page = <NotAskedForPage desk={deskOf(frame, caller)} view={view} />;
    return problems.length === 0 ? new PageAnswer(200, page) : formAgain(page);
  }

  private async view(
    person: ResponderRecord,
    { typed, problems = [] }: { readonly typed?: string | undefined; readonly problems?: NotAskedForView['problems'] },
  ): Promise<NotAskedForView> {
    const codes = person.conflictFacilityCodes;
    const names = await this.unitOfWork.run((tx) => this.responders.knownPlaces(tx, codes));
    const found = typed === undefined ? [] : (await this.facilities.list({ q: typed, limit: MOST_FOUND })).items;
    return {
      ...{ person, problems, typed: typed ?? null },
      places: codes.map((code) => ({ code, name: names.get(code) ?? code })),
      found: found.filter(({ code }) => !codes.includes(code)),
    };
  }
}

function withPlaces(present: ResponderRecord, { add, remove }: PlacesForm) {
  const kept = present.conflictFacilityCodes.filter((code) => code !== remove && code !== add);
  return { ...asItIs(present), conflictFacilityCodes: add === undefined ? kept : [...kept, add] };
}
