import { Controller, Get, Post } from '@nestjs/common';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { DirectoryDesk } from '../api/directory/directory-desk.service.js';
import { FacilityDesk } from '../api/directory/facility-desk.service.js';
import { type CodeParams, codeParams } from '../api/directory/facility.schema.js';
import { deskOf } from './desk-of.js';
import { PlaceEditPage } from './places/place-edit.page.js';
import { PlaceFacts } from './places/place-facts.repository.js';
import {
  type NewPlaceForm,
  newPlaceForm,
  PLACE_FIELDS,
  type PlaceForm,
  placeForm,
  type PlacesQuery,
  placesQuerySchema,
  typedPlace,
  withPlace,
} from './places/place-forms.js';
import { MapPlaces } from './map/map-places.repository.js';
import { PlacePage } from './places/place.page.js';
import { PlacesPage } from './places/places.page.js';
import { tryFields } from './responder/try-fields.js';

const SHOWN = 50;

/** `/console/places`: the register of places. */
@Controller('console/places')
@Requires('facility.change')
export class PlacePagesController {
  constructor(
    private readonly facilities: FacilityDesk,
    private readonly desk: DirectoryDesk,
    private readonly facts: PlaceFacts,
    private readonly map: MapPlaces,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('facility.read')
  async list(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(placesQuerySchema) query: PlacesQuery,
  ): Promise<PageResult> {
    const { q, region, setting } = query;
    const { items, nextCursor } = await this.facilities.list({ ...query, limit: SHOWN });
    const chosen = { q: q === undefined || q === '' ? null : q, region: region ?? null, setting: setting ?? null };
    const view = { ...chosen, rows: items, next: nextCursor };
    return <PlacesPage desk={deskOf(frame, caller)} view={view} mayChange={may(caller, 'facility.change')} />;
  }

  @Get('new')
  fresh(@Frame() frame: PageFrame, @Caller() caller: Principal): PageResult {
    const view = { place: null, typed: { population: 'unknown' }, problems: [] };
    return <PlaceEditPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post('new')
  async create(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodForm(newPlaceForm) form: FormReading<NewPlaceForm>,
  ): Promise<PageResult> {
    let made = '';
    const problems = await tryFields(form, PLACE_FIELDS, async (value) => {
      await this.desk.requireRegion(caller, 'facility.change', value.regionCode);
      made = (await this.facilities.create(value, caller.actor)).code;
    });
    if (problems.length === 0) return seeOther(localHref(frame, placePath(made)));
    const view = { place: null, typed: form.typed, problems };
    return formAgain(<PlaceEditPage desk={deskOf(frame, caller)} view={view} />);
  }

  @Get(':code')
  @Requires('facility.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(codeParams) { code }: CodeParams,
  ): Promise<PageResult> {
    const place = await this.facilities.show(code);
    const incidents = await this.unitOfWork.run((tx) => this.facts.incidents(tx, code, caller.regionCodes));
    const view = { place, incidents, places: await this.map.all(), now: this.clock.now() };
    const mayChange = may(caller, 'facility.change', place.regionCode);
    return <PlacePage desk={deskOf(frame, caller)} view={view} mayChange={mayChange} />;
  }

  @Get(':code/edit')
  async edit(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(codeParams) { code }: CodeParams,
  ): Promise<PageResult> {
    const place = await this.mine(code, caller);
    const view = { place, typed: typedPlace(place), problems: [] };
    return <PlaceEditPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post(':code/edit')
  async change(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(codeParams) { code }: CodeParams,
    @ZodForm(placeForm) form: FormReading<PlaceForm>,
  ): Promise<PageResult> {
    const place = await this.mine(code, caller);
    const problems = await tryFields(form, PLACE_FIELDS, async (value) => {
      await this.desk.requireRegion(caller, 'facility.change', value.regionCode);
      await this.facilities.change(code, (present) => withPlace(present, value), caller.actor);
    });
    if (problems.length === 0) return seeOther(localHref(frame, placePath(code)));
    return formAgain(<PlaceEditPage desk={deskOf(frame, caller)} view={{ place, typed: form.typed, problems }} />);
  }

  private async mine(code: string, caller: Principal) {
    const place = await this.facilities.show(code);
    await this.desk.requireRegion(caller, 'facility.change', place.regionCode);
    return place;
  }
}

function placePath(code: string): `/${string}` {
  return `/console/places/${encodeURIComponent(code)}`;
}
