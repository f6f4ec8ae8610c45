import { Controller, Get } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { ZodParams } from '../../platform/http/zod-body.js';
import { DirectoryDesk } from '../api/directory/directory-desk.service.js';
import { type RegionParams, regionParams } from './console.schema.js';
import { deskOf } from './desk-of.js';
import { ReadRegions } from './regions/read-regions.service.js';
import { RegionPage } from './regions/region.page.js';
import { RegionsPage } from './regions/regions.page.js';

/** `/console/regions`: whom a region would reach tonight. It names people, so it asks for more than the list of regions. */
@Controller('console/regions')
@Requires('responder.read')
export class RegionPagesController {
  constructor(
    private readonly reading: ReadRegions,
    private readonly desk: DirectoryDesk,
  ) {}

  @Get()
  async list(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return <RegionsPage desk={deskOf(frame, caller)} view={await this.reading.list(caller)} />;
  }

  @Get(':code')
  async show(
    @Frame() frame: PageFrame,
    @Caller() caller: Principal,
    @ZodParams(regionParams) { code }: RegionParams,
  ): Promise<PageResult> {
    await this.desk.requireRegion(caller, 'responder.read', code);
    return <RegionPage desk={deskOf(frame, caller)} view={await this.reading.one(code)} />;
  }
}
