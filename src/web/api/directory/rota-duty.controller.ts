import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { onDuty } from '../../../directory/duty-rota.js';
import type { Period } from '../../../directory/duty-plan.js';
import { firstShifts } from '../../../directory/duty-shifts.js';
import { OverrideRotaService } from '../../../directory/override-rota.service.js';
import { RestoreRotaService } from '../../../directory/restore-rota.service.js';
import { invalid } from '../../../kernel/app-error.js';
import { Clock, DAY, plus } from '../../../kernel/clock.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams } from '../common.schema.js';
import { readShiftsCursor, writeShiftsCursor } from './shifts-cursor.js';
import { RotaDesk } from './rota-desk.service.js';
import {
  type DutyQuery,
  dutyQuery,
  type OverrideBody,
  overrideBody,
  type OverrideParams,
  overrideParams,
  type ShiftsQuery,
  shiftsQuery,
} from './directory.schema.js';

const SHOWN_BY_DEFAULT = 14 * DAY;
const LONGEST_SHOWN = 92 * DAY;

/** Who is on duty, and what changes it for a time. */
@Controller('api/v1/rotas/:id')
@Requires('rota.read')
export class RotaDutyController {
  constructor(
    private readonly desk: RotaDesk,
    private readonly overriding: OverrideRotaService,
    private readonly restoring: RestoreRotaService,
    private readonly clock: Clock,
  ) {}

  @Get('now')
  async now(
    @ZodParams(idParams) { id }: IdParams,
    @ZodQuery(dutyQuery) { at }: DutyQuery,
    @Caller() caller: Principal,
  ) {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    return onDuty(await this.desk.plan(rota), at ?? this.clock.now());
  }

  /** Without gaps: a shift ends where something changes. No more are worked out than a page holds. */
  @Get('shifts')
  async shifts(
    @ZodParams(idParams) { id }: IdParams,
    @ZodQuery(shiftsQuery) query: ShiftsQuery,
    @Caller() caller: Principal,
  ) {
    const period = readShiftsCursor(query.cursor) ?? this.period(query);
    const rota = await this.desk.rota(id, caller, 'rota.read');
    const found = firstShifts(await this.desk.plan(rota), period, query.limit + 1);
    const items = found.slice(0, query.limit);
    const next = found[query.limit];
    return { items, nextCursor: next === undefined ? null : writeShiftsCursor({ from: next.from, to: period.to }) };
  }

  private period(query: ShiftsQuery): Period {
    const from = query.from ?? this.clock.now();
    const to = query.to ?? plus(from, SHOWN_BY_DEFAULT);
    if (to <= from) throw invalid('invalid_request', 'to', 'Expected a time later than `from`.');
    if (to > plus(from, LONGEST_SHOWN))
      throw invalid('invalid_request', 'to', 'Expected at most 92 days after `from`.');
    return { from, to };
  }

  @Get('overrides')
  async overrides(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    const rota = await this.desk.rota(id, caller, 'rota.read');
    return { items: await this.desk.overrides(rota), nextCursor: null };
  }

  @Post('overrides')
  @Requires('rota.change')
  async override(
    @ZodParams(idParams) { id }: IdParams,
    @ZodBody(overrideBody) body: OverrideBody,
    @Caller() caller: Principal,
  ) {
    await this.desk.crewed(id, caller, body.kind === 'remove' ? [] : [body.responderId]);
    return this.overriding.override(id, body, caller.actor);
  }

  @Delete('overrides/:overrideId')
  @HttpCode(204)
  @Requires('rota.change')
  async restore(
    @ZodParams(overrideParams) { id, overrideId }: OverrideParams,
    @Caller() caller: Principal,
  ): Promise<void> {
    await this.desk.rota(id, caller, 'rota.change');
    await this.restoring.restore(id, overrideId, caller.actor);
  }
}
