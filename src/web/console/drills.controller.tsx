import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { RequireAccessService } from '../../access/require-access.service.js';
import { Caller, Requires } from '../../access/route-access.js';
import { type DrillReport, DrillReports } from '../../escalation/drill/drill-report.repository.js';
import { StartDrillService } from '../../escalation/drill/start-drill.service.js';
import { StopDrillService } from '../../escalation/drill/stop-drill.service.js';
import { AppError, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams } from '../../platform/http/zod-body.js';
import { type DrillForm, drillForm, type TextParams, textParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { DrillPage } from './drills/drill.page.js';
import { DrillsPage } from './drills/drills.page.js';

/** As many as a page holds; the API has the rest. */
const SHOWN = 50;

/** `/console/drills`. */
@Controller('console/drills')
@Requires('drill.run')
export class DrillsController {
  constructor(
    private readonly reports: DrillReports,
    private readonly starting: StartDrillService,
    private readonly stopping: StopDrillService,
    private readonly access: RequireAccessService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return this.page(frame, caller, null);
  }

  @Post()
  async start(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodBody(drillForm) { regionCode }: DrillForm,
  ): Promise<PageResult> {
    await this.access.require(caller, 'drill.run', { regionCode });
    try {
      const { id } = await this.starting.start(regionCode, caller.actor);
      return seeOther(localHref(frame, `/console/drills/${id}`));
    } catch (error) {
      if (!(error instanceof AppError) || error.kind !== 'conflict') throw error;
      return this.page(frame, caller, error.message);
    }
  }

  @Get(':id')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    const drill = await this.find(id, caller);
    return <DrillPage desk={deskOf(frame, caller)} now={this.clock.now()} drill={drill} />;
  }

  @Post(':id/end')
  async end(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(textParams) { id }: TextParams,
  ): Promise<PageResult> {
    await this.find(id, caller);
    await this.stopping.stop(id, caller.actor);
    return seeOther(localHref(frame, `/console/drills/${id}`));
  }

  private async page(frame: PageFrame, caller: Principal, problem: string | null): Promise<PageResult> {
    const { regionCodes } = caller;
    const drills = (await this.reports.list(regionCodes, SHOWN, null)).slice(0, SHOWN);
    return <DrillsPage desk={deskOf(frame, caller)} view={{ now: this.clock.now(), drills, regionCodes, problem }} />;
  }

  private async find(id: string, caller: Principal): Promise<DrillReport> {
    const drill = await this.reports.byId(id);
    if (drill === null) throw notFound('drill');
    await this.access.require(caller, 'drill.run', { regionCode: drill.regionCode });
    return drill;
  }
}
