import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { Caller, Requires } from '../../../access/route-access.js';
import { countsAsSource } from '../../../intake/sources/independent-sources.js';
import { JudgeSource } from '../../../intake/sources/judge-source.service.js';
import { ReadSources } from '../../../intake/sources/read-sources.service.js';
import { ZodBody, ZodParams } from '../../../platform/http/zod-body.js';
import { IncidentAccess } from './incident-access.service.js';
import { type RefParams, refParams } from './incidents.schema.js';
import { type SourceBody, sourceBody } from './sources.schema.js';

/** Where the reports of an incident come from: corroboration by independence, not by number. */
@Controller('api/v1/incidents/:ref/sources')
@Requires('incident.act')
export class SourcesController {
  constructor(
    private readonly access: IncidentAccess,
    private readonly reading: ReadSources,
    private readonly judging: JudgeSource,
  ) {}

  @Get()
  async list(@ZodParams(refParams) { ref }: RefParams, @Caller() caller: Principal) {
    const { id } = await this.access.find(ref, caller, 'incident.act');
    return this.shown(id);
  }

  @Post()
  @HttpCode(200)
  async judge(
    @ZodParams(refParams) { ref }: RefParams,
    @ZodBody(sourceBody) body: SourceBody,
    @Caller() caller: Principal,
  ) {
    const { id } = await this.access.find(ref, caller, 'incident.act');
    await this.judging.judge(ref, body, caller);
    return this.shown(id);
  }

  private async shown(id: string) {
    const { count, origins, sources } = await this.reading.of(id);
    return {
      independentSources: count,
      origins,
      sources: sources.map((source) => ({ ...source, counts: countsAsSource(source.directness) })),
    };
  }
}
