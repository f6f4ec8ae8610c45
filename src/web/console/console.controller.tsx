import { Controller, Get, Query } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { may } from '../../access/permissions.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Clock } from '../../kernel/clock.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodQuery } from '../../platform/http/zod-body.js';
import { type LogQuery, logQuery } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { EntriesPage } from './log/entries.page.js';
import { LogPage } from './log/log.page.js';
import { readFilters } from './log/log.view.js';
import { ReadEntriesService } from './log/read-entries.service.js';
import { ReadLogService } from './log/read-log.service.js';
import { ReadTonightService } from './tonight/read-tonight.service.js';
import { TonightPage } from './tonight/tonight.page.js';

/** `/console`: what needs a person now, and the log by incident and by entry. */
@Controller('console')
export class ConsoleController {
  constructor(
    private readonly tonight: ReadTonightService,
    private readonly log: ReadLogService,
    private readonly entries: ReadEntriesService,
    private readonly clock: Clock,
  ) {}

  /** Where everybody arrives who signs in; who responds, and keeps nothing, goes on to their rotas. */
  @Get()
  @Requires('rota.read')
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    if (!may(caller, 'incident.read')) return seeOther(localHref(frame, '/console/rotas'));
    return <TonightPage desk={deskOf(frame, caller)} view={await this.tonight.read(caller, this.clock.now())} />;
  }

  @Get('incidents')
  async incidents(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<PageResult> {
    const { cursor } = query;
    const view = await this.log.read(readFilters(query), typeof cursor === 'string' ? cursor : undefined, caller);
    return <LogPage desk={deskOf(frame, caller)} view={view} />;
  }

  @Get('log')
  async everyEntry(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodQuery(logQuery) { before, show }: LogQuery,
  ): Promise<PageResult> {
    const view = await this.entries.read(before ?? null, caller.regionCodes, show ?? null);
    return <EntriesPage desk={deskOf(frame, caller)} view={view} />;
  }
}
