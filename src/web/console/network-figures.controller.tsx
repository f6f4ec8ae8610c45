import { Controller, Get, Header, Query } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { responseCsv } from '../../publication/network/network-csv.js';
import { ReadResponses } from '../../publication/network/read-responses.service.js';
import { deskOf } from './desk-of.js';
import { type FigureScope, readScope } from './knowing/figure-scope.js';
import { ResponsePage } from './knowing/response.page.js';

type Asked = Readonly<Record<string, unknown>>;

/** `/console/figures`: how soon the network answers, as page and files. */
@Controller('console/figures')
@Requires('incident.read')
export class NetworkFiguresController {
  constructor(
    private readonly responses: ReadResponses,
    private readonly clock: Clock,
  ) {}

  @Get()
  async page(@Frame() frame: PageFrame, @Caller() caller: Principal, @Query() query: Asked): Promise<PageResult> {
    const now = this.clock.now();
    const scope = readScope(query, caller, now);
    return <ResponsePage desk={deskOf(frame, caller)} now={now} scope={scope} figures={await this.read(scope)} />;
  }

  @Get('response.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="vigil-response.csv"')
  async csv(@Caller() caller: Principal, @Query() query: Asked): Promise<string> {
    return responseCsv(await this.read(readScope(query, caller, this.clock.now())));
  }

  @Get('response.json')
  @Header('Content-Type', 'application/json; charset=utf-8')
  async json(@Caller() caller: Principal, @Query() query: Asked) {
    const scope = readScope(query, caller, this.clock.now());
    const { from, until, region } = scope;
    return { from, until, region, ...(await this.read(scope)) };
  }

  private read(scope: FigureScope) {
    return this.responses.read(scope, scope.regionCodes);
  }
}
