import { Controller, Get, Post } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { RequireAccessService } from '../../access/require-access.service.js';
import { Caller, Requires } from '../../access/route-access.js';
import { EndMaintenanceService } from '../../escalation/maintenance/end-maintenance.service.js';
import { Maintenances } from '../../escalation/maintenance/maintenances.repository.js';
import { SetMaintenanceService } from '../../escalation/maintenance/set-maintenance.service.js';
import { Clock, HOUR, plus } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams } from '../../platform/http/zod-body.js';
import { type MaintenanceForm, maintenanceForm, type RegionParams, regionParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { MaintenancePage } from './maintenance/maintenance.page.js';

/** `/console/maintenance`. */
@Controller('console/maintenance')
@Requires('sending.stop')
export class MaintenanceController {
  constructor(
    private readonly maintenances: Maintenances,
    private readonly setting: SetMaintenanceService,
    private readonly ending: EndMaintenanceService,
    private readonly access: RequireAccessService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    const maintenances = await this.maintenances.all();
    const { regionCodes } = caller;
    const view = { now: this.clock.now(), maintenances, regionCodes };
    return <MaintenancePage desk={deskOf(frame, caller)} {...view} />;
  }

  @Post()
  async set(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodBody(maintenanceForm) { regionCode, hours, reason }: MaintenanceForm,
  ): Promise<PageResult> {
    await this.access.require(caller, 'sending.stop', { regionCode });
    await this.setting.set(regionCode, { until: plus(this.clock.now(), hours * HOUR), reason }, caller.actor);
    return seeOther(localHref(frame, '/console'));
  }

  @Post(':code/end')
  async end(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(regionParams) { code }: RegionParams,
  ): Promise<PageResult> {
    await this.access.require(caller, 'sending.stop', { regionCode: code });
    await this.ending.end(code, caller.actor);
    return seeOther(localHref(frame, '/console'));
  }
}
