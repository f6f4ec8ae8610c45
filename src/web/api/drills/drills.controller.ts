import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { Caller, Requires } from '../../../access/route-access.js';
import {
  type DrillReport,
  DrillReports,
  type DrillSummary,
} from '../../../escalation/drill/drill-report.repository.js';
import { StartDrillService } from '../../../escalation/drill/start-drill.service.js';
import { StopDrillService } from '../../../escalation/drill/stop-drill.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { ZodBody, ZodParams, ZodQuery } from '../../../platform/http/zod-body.js';
import { type IdParams, idParams, type ListQuery, listQuery } from '../common.schema.js';
import { readCursor, toPage } from '../cursor.js';
import { type DrillBody, drillBody } from './drills.schema.js';

/** Tests of the whole way with the people of a region. */
@Controller('api/v1/drills')
@Requires('drill.run')
export class DrillsController {
  constructor(
    private readonly reports: DrillReports,
    private readonly starting: StartDrillService,
    private readonly stopping: StopDrillService,
    private readonly access: RequireAccessService,
  ) {}

  @Get()
  async list(@ZodQuery(listQuery) query: ListQuery, @Caller() caller: Principal) {
    const rows = await this.reports.list(caller.regionCodes, query.limit, readCursor(query.cursor));
    const page = toPage(rows, query.limit, ({ startedAt, id }) => ({ at: startedAt, id }));
    return { ...page, items: page.items.map(toSummary) };
  }

  @Post()
  async start(@ZodBody(drillBody) { regionCode }: DrillBody, @Caller() caller: Principal) {
    await this.access.require(caller, 'drill.run', { regionCode });
    const { id } = await this.starting.start(regionCode, caller.actor);
    return toReport(await this.find(id, caller));
  }

  @Get(':id')
  async show(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    return toReport(await this.find(id, caller));
  }

  @Post(':id/end')
  @HttpCode(200)
  async end(@ZodParams(idParams) { id }: IdParams, @Caller() caller: Principal) {
    await this.find(id, caller);
    await this.stopping.stop(id, caller.actor);
    return toReport(await this.find(id, caller));
  }

  private async find(id: string, caller: Principal): Promise<DrillReport> {
    const report = await this.reports.byId(id);
    if (report === null) throw notFound('drill');
    await this.access.require(caller, 'drill.run', { regionCode: report.regionCode });
    return report;
  }
}

function toSummary({ id, regionCode, startedAt, endsAt, endedAt, endReason, startedBy, counts }: DrillSummary) {
  const { answered, delivered, sent, waiting, never, not_asked: notAsked } = counts;
  return {
    ...{ id, regionCode, startedAt, endsAt, startedBy },
    ...(endedAt === null || endReason === null ? {} : { endedAt, endReason }),
    counts: { answered, delivered, sent, waiting, never, notAsked },
  };
}

function toReport(report: DrillReport) {
  const people = report.people.map(({ responder, state, reason, answeredAt, answeredVia, messages }) => ({
    responder,
    status: state,
    ...(reason === null ? {} : { reason }),
    ...(answeredAt === null ? {} : { answeredAt, answeredVia }),
    messages: messages.map(({ id, channel, status, failureCode }) => ({
      ...{ id, channel, status },
      ...(failureCode === null ? {} : { failure: { code: failureCode } }),
    })),
  }));
  return { ...toSummary(report), people };
}
