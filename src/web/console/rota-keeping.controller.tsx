import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { type ImportResult, ImportShiftsService } from '../../directory/calendar/import-shifts.service.js';
import { RemoveRotaService } from '../../directory/remove-rota.service.js';
import { UnscheduleRotaService } from '../../directory/unschedule-rota.service.js';
import { RefuseNamedByPolicyService } from '../../escalation/refuse-named-by-policy.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { formAgain, PageAnswer, type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import {
  type CalendarBody,
  calendarBody,
  type ScheduleParams,
  scheduleParams,
} from '../api/directory/directory.schema.js';
import { scopeOf } from '../api/directory/region-scope.js';
import { type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { tryFields, tryPress } from './responder/try-fields.js';
import { ImportPage } from './rotas/import.page.js';
import { ReadRemoval } from './rotas/read-removal.service.js';
import { RemoveRotaPage } from './rotas/remove.page.js';

const FIELDS = { calendar: { id: 'calendar', label: 'The calendar' } };

/** `/console/rotas/:id/…`: what is taken in, and what goes. */
@Controller('console/rotas/:id')
@Requires('rota.change')
export class RotaKeepingController {
  constructor(
    private readonly reading: ReadRemoval,
    private readonly policies: RefuseNamedByPolicyService,
    private readonly removing: RemoveRotaService,
    private readonly unscheduling: UnscheduleRotaService,
    private readonly importing: ImportShiftsService,
  ) {}

  @Get('remove')
  async ask(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    return <RemoveRotaPage desk={deskOf(frame, caller)} view={await this.reading.read(id, caller)} />;
  }

  @Post('remove')
  async remove(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const view = await this.reading.read(id, caller);
    const problems = await tryPress(async () => {
      await this.policies.refuse(id);
      await this.removing.remove(id, caller.actor);
    });
    if (problems.length === 0) return seeOther(localHref(frame, '/console/rotas'));
    return formAgain(<RemoveRotaPage desk={deskOf(frame, caller)} view={{ ...view, problems }} />);
  }

  @Post('schedules/:scheduleId/remove')
  async unschedule(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(scheduleParams) { id, scheduleId }: ScheduleParams,
  ): Promise<PageResult> {
    await this.reading.rota(id, caller);
    await this.unscheduling.unschedule(id, scheduleId, caller.actor);
    return seeOther(localHref(frame, `/console/rotas/${id}#changes`));
  }

  @Get('import')
  async calendar(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const view = { rota: await this.reading.rota(id, caller), typed: {}, problems: [], result: null };
    return <ImportPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Post('import')
  async import(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
    @ZodForm(calendarBody) form: FormReading<CalendarBody>,
  ): Promise<PageResult> {
    const rota = await this.reading.rota(id, caller);
    const taken: ImportResult[] = [];
    const problems = await tryFields(form, FIELDS, async ({ calendar }) => {
      const who = { actor: caller.actor, regionCodes: scopeOf(caller, undefined) };
      taken.push(await this.importing.import(id, calendar, who));
    });
    const [result = null] = taken;
    const view = { rota, problems, result, typed: result === null ? form.typed : {} };
    const page = <ImportPage desk={deskOf(frame, caller)} view={view} />;
    return problems.length === 0 ? new PageAnswer(200, page) : formAgain(page);
  }
}
