import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { drillsCsv, readinessCsv } from '../../publication/network/network-csv.js';
import { ReadDrillResults } from '../../publication/network/read-drill-results.service.js';
import { ReadReadiness } from '../../publication/network/read-readiness.service.js';
import { raisesOf } from '../../publication/network/readiness.js';
import { deskOf } from './desk-of.js';
import { DrillResultsPage } from './knowing/drill-results.page.js';
import { readScope } from './knowing/figure-scope.js';
import { ReadinessPage } from './knowing/readiness.page.js';

type Asked = Readonly<Record<string, unknown>>;

/** `/console/figures/readiness` and `/console/figures/drills`: how ready regions are, as pages and files. */
@Controller('console/figures')
@Requires('incident.read')
export class ReadinessController {
  constructor(
    private readonly readiness: ReadReadiness,
    private readonly results: ReadDrillResults,
    private readonly clock: Clock,
  ) {}

  @Get('readiness')
  async page(@Frame() frame: PageFrame, @Caller() caller: Principal, @Query() query: Asked): Promise<PageResult> {
    const now = this.clock.now();
    const { region } = readScope(query, caller, now);
    const regions = await this.read(query, caller);
    return <ReadinessPage desk={deskOf(frame, caller)} now={now} regions={regions} chosen={region} />;
  }

  @Get('readiness.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="vigil-readiness.csv"')
  async csv(@Caller() caller: Principal, @Query() query: Asked): Promise<string> {
    return readinessCsv(await this.read(query, caller));
  }

  @Get('readiness.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  async json(@Caller() caller: Principal, @Query() query: Asked) {
    const regions = await this.read(query, caller);
    return {
      at: this.clock.now(),
      regions: regions.map(({ regionCode, score, parts, ...rest }) => ({
        region: regionCode,
        score,
        parts: parts.map(({ part, points, of }) => ({ part, points, of })),
        raises: raisesOf({ score, parts, ...rest }),
      })),
    };
  }

  @Get('drills')
  async drills(@Frame() frame: PageFrame, @Caller() caller: Principal, @Query() query: Asked): Promise<PageResult> {
    const now = this.clock.now();
    const scope = readScope(query, caller, now);
    const drills = await this.results.read(scope, scope.regionCodes);
    return <DrillResultsPage desk={deskOf(frame, caller)} now={now} scope={scope} drills={drills} />;
  }

  @Get('drills.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="vigil-drills.csv"')
  async drillsCsv(@Caller() caller: Principal, @Query() query: Asked): Promise<string> {
    const scope = readScope(query, caller, this.clock.now());
    return drillsCsv(await this.results.read(scope, scope.regionCodes));
  }

  @Get('drills.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  async drillsJson(@Caller() caller: Principal, @Query() query: Asked) {
    const scope = readScope(query, caller, this.clock.now());
    const { from, until, region } = scope;
    return { from, until, region, drills: await this.results.read(scope, scope.regionCodes) };
  }

  private read(query: Asked, caller: Principal) {
    const { region, regions } = readScope(query, caller, this.clock.now());
    return this.readiness.read(region === null ? regions.map(({ code }) => code) : [region]);
  }
}
