import { Controller, Get, Post, Query } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { OverrideRotaService } from '../../directory/override-rota.service.js';
import { RestoreRotaService } from '../../directory/restore-rota.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { readWithSchema } from '../../platform/http/read-with-schema.js';
import { ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { type FormReading, typedForm, ZodForm } from '../../platform/http/zod-form.js';
import {
  type OverrideBody,
  overrideBody,
  type OverrideParams,
  overrideParams,
} from '../api/directory/directory.schema.js';
import { RotaDesk } from '../api/directory/rota-desk.service.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { tryFields } from './responder/try-fields.js';
import { ChangePage } from './rotas/change.page.js';
import { ReadChange } from './rotas/read-change.service.js';
import { ReadRota } from './rotas/read-rota.service.js';
import { weekKeyOf } from './rotas/rota-calendar.js';
import { CHANGE_FIELDS, changeQuery, type RotaQuery, rotaQuery } from './rotas/rota-forms.js';
import { RotaPage } from './rotas/rota.page.js';

/** `/console/rotas/:id`: one rota in its days, and what changes it for a time. */
@Controller('console/rotas/:id')
@Requires('rota.change')
export class RotaPagesController {
  constructor(
    private readonly desk: RotaDesk,
    private readonly reading: ReadRota,
    private readonly looking: ReadChange,
    private readonly overriding: OverrideRotaService,
    private readonly restoring: RestoreRotaService,
  ) {}

  @Get()
  @Requires('rota.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodQuery(rotaQuery) query: RotaQuery,
  ): Promise<PageResult> {
    return <RotaPage desk={deskOf(frame, caller)} view={await this.reading.read(id, query, caller)} />;
  }

  /** Changes nothing: an address, so that going back and dragging lead here too. */
  @Get('change')
  async look(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<PageResult> {
    const typed = typedForm(query);
    const view = await this.looking.read(id, { ...readWithSchema(changeQuery, typed), typed }, caller);
    const page = <ChangePage desk={deskOf(frame, caller)} view={view} />;
    return view.problems.length === 0 ? page : formAgain(page);
  }

  @Post('overrides')
  async override(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(overrideBody) form: FormReading<OverrideBody>,
  ): Promise<PageResult> {
    const people = form.ok && form.value.kind !== 'remove' ? [form.value.responderId] : [];
    const rota = await this.desk.crewed(id, caller, people);
    const problems = await tryFields(form, CHANGE_FIELDS, (value) => this.overriding.override(id, value, caller.actor));
    const week = form.ok ? weekKeyOf(form.value.from, rota) : undefined;
    if (problems.length === 0) return seeOther(localHref(frame, `/console/rotas/${id}?week=${week ?? ''}`));
    const view = await this.reading.read(id, { week }, caller, problems);
    return formAgain(<RotaPage desk={deskOf(frame, caller)} view={view} />);
  }

  @Post('overrides/:overrideId/remove')
  async restore(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(overrideParams) { id, overrideId }: OverrideParams,
  ): Promise<PageResult> {
    await this.desk.rota(id, caller, 'rota.change');
    await this.restoring.restore(id, overrideId, caller.actor);
    return seeOther(localHref(frame, `/console/rotas/${id}#changes`));
  }
}
