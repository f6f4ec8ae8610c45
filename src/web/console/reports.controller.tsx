import { Controller, Get, Post } from '@nestjs/common';
import { may } from '../../access/permissions.js';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { JudgeSource } from '../../intake/sources/judge-source.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { doneOrAgain, type PageResult } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { type FormReading, ZodForm } from '../../platform/http/zod-form.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { type SourceBody, sourceForm } from '../api/incidents/sources.schema.js';
import { incidentPath } from './desk.js';
import { deskOf } from './desk-of.js';
import { ReadReportsService } from './reports/read-reports.service.js';
import { ReportsPage } from './reports/reports.page.js';
import type { ReportsPageView } from './reports/reports.view.js';
import { ReadSourceView } from './sources/read-source-view.service.js';
import { tryForm } from './try-form.js';

/** `/console/incidents/:ref/reports`: what each source said, side by side, and whether they are independent. */
@Controller('console/incidents/:ref')
export class ReportPagesController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly reading: ReadReportsService,
    private readonly sources: ReadSourceView,
    private readonly judging: JudgeSource,
  ) {}

  @Get('reports')
  @Requires('report.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
  ): Promise<PageResult> {
    return this.page(frame, caller, await this.access.find(ref, caller, 'report.read'), null);
  }

  @Post('sources')
  @Requires('incident.act')
  async judge(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodForm(sourceForm) form: FormReading<SourceBody>,
  ): Promise<PageResult> {
    const incident = await this.access.find(ref, caller, 'incident.act');
    const problem = await tryForm(form, (judgement) => this.judging.judge(ref, judgement, caller));
    const { reportId } = form.typed;
    const name = typeof reportId === 'string' ? reportId : '';
    return doneOrAgain(
      problem === null ? [] : [problem],
      localHref(frame, incidentPath(ref, `reports#source-${name}`)),
      () => this.page(frame, caller, incident, { reportId: name, problem: problem ?? '', typed: form.typed }),
    );
  }

  private async page(
    frame: PageFrame,
    caller: Principal,
    incident: { readonly id: string; readonly ref: string },
    again: ReportsPageView['again'],
  ) {
    const sources = await this.sources.of(incident);
    const mayJudge = may(caller, 'incident.act');
    const view = { ...(await this.reading.read(incident.ref, caller)), sources, again, mayJudge };
    return <ReportsPage desk={deskOf(frame, caller)} view={view} />;
  }
}
