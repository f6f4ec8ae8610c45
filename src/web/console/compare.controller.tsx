import { Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { TellApartService } from '../../incident/tell-apart.service.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../platform/http/page-answer.js';
import { localHref, type PageFrame } from '../../platform/http/page-frame.js';
import { ZodBody, ZodParams, ZodQuery } from '../../platform/http/zod-body.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { type RefParams, refParams } from '../api/incidents/incidents.schema.js';
import { ComparePage, CompareWithPage } from './compare/compare.page.js';
import { ReadCompare } from './compare/read-compare.service.js';
import { incidentPath } from './desk.js';
import { IncidentHeads } from './incident/incident-heads.service.js';
import { deskOf } from './desk-of.js';

const compareQuery = z.object({ with: refParams.shape.ref.optional() });
const apartForm = z.object({ other: refParams.shape.ref });

/** `/console/incidents/:ref/compare` and `/apart`: two that may be one event, side by side. */
@Controller('console/incidents/:ref')
@Requires('incident.act')
export class CompareController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly heads: IncidentHeads,
    private readonly reading: ReadCompare,
    private readonly apart: TellApartService,
  ) {}

  @Get('compare')
  @Requires('report.read')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodQuery(compareQuery) { with: other }: z.output<typeof compareQuery>,
  ): Promise<PageResult> {
    await this.access.find(ref, caller, 'report.read');
    if (other === undefined) {
      const { head } = await this.heads.find(ref);
      return <CompareWithPage desk={deskOf(frame, caller)} head={head} />;
    }
    await this.access.find(other, caller, 'report.read');
    return <ComparePage desk={deskOf(frame, caller)} view={await this.reading.read(ref, other, caller)} />;
  }

  @Post('apart')
  async tellApart(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(apartForm) { other }: z.output<typeof apartForm>,
  ): Promise<PageResult> {
    for (const each of [ref, other]) await this.access.find(each, caller, 'incident.act');
    await this.apart.tellApart(ref, other, caller);
    return seeOther(localHref(frame, `${incidentPath(ref)}#time`));
  }
}
