import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import type { ScheduleRecord } from '../../../directory/rota-diary.repository.js';
import { ImportShiftsService } from '../../../directory/calendar/import-shifts.service.js';
import { ScheduleRotaService } from '../../../directory/schedule-rota.service.js';
import { UnscheduleRotaService } from '../../../directory/unschedule-rota.service.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams } from '../common.schema.js';
import {
  type CalendarBody,
  calendarBody,
  type ScheduleBody,
  scheduleBody,
  type ScheduleParams,
  scheduleParams,
} from './directory.schema.js';
import { scopeOf } from './region-scope.js';
import { RotaDesk } from './rota-desk.service.js';

/** Temporary schedules, made by hand or from a calendar: each stands in the place of the rota for its time. */
@Controller('api/v1/rotas/:id/schedules')
@Requires('rota.change')
export class RotaSchedulesController {
  constructor(
    private readonly desk: RotaDesk,
    private readonly scheduling: ScheduleRotaService,
    private readonly unscheduling: UnscheduleRotaService,
    private readonly importing: ImportShiftsService,
  ) {}

  @Get()
  @Requires('rota.read')
  async list(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    return { items: (await this.desk.schedules(rota)).map(toView), nextCursor: null };
  }

  @Post()
  async schedule(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(scheduleBody) body: ScheduleBody,
    @Caller() caller: Principal,
  ) {
    const inLayers = body.layers.flatMap(({ rotation }) => rotation.participantIds);
    await this.desk.crewed(id, caller, [...inLayers, ...body.shifts.map(({ responderId }) => responderId)]);
    return toView(await this.scheduling.schedule(id, body, caller.actor));
  }

  /** Bad events are told, good ones go in; the same calendar twice changes nothing. */
  @Post('import')
  @HttpCode(200)
  async import(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(calendarBody) { calendar }: CalendarBody,
    @Caller() caller: Principal,
  ) {
    await this.desk.rota(id, caller, 'rota.change');
    return this.importing.import(id, calendar, { actor: caller.actor, regionCodes: scopeOf(caller, undefined) });
  }

  @Delete(':scheduleId')
  @HttpCode(204)
  async unschedule(
    @ZodParams(scheduleParams) { id, scheduleId }: ScheduleParams,
    @Caller() caller: Principal,
  ): Promise<void> {
    await this.desk.rota(id, caller, 'rota.change');
    await this.unscheduling.unschedule(id, scheduleId, caller.actor);
  }
}

function toView({ id, name, from, to, imported, layers, shifts }: ScheduleRecord) {
  const listed = shifts.map((shift) => ({ from: shift.from, to: shift.to, responderId: shift.responderId }));
  return { id, name, from, to, imported, layers, shifts: listed };
}
