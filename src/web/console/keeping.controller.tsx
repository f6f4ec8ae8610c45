import { Controller, Get } from '@nestjs/common';
import type { Principal } from '../../access/principal.js';
import { Caller, Requires } from '../../access/route-access.js';
import { Frame } from '../../platform/http/frame.decorator.js';
import type { PageResult } from '../../platform/http/page-answer.js';
import type { PageFrame } from '../../platform/http/page-frame.js';
import { deskOf } from './desk-of.js';
import { KeepingPage } from './keeping/keeping.page.js';
import { ReadKeepingPage } from './keeping/read-keeping-page.service.js';

/** `/console/keeping`: whose words go within a week, and which holds are to be looked at. */
@Controller('console/keeping')
@Requires('incident.read')
export class KeepingController {
  constructor(private readonly reading: ReadKeepingPage) {}

  @Get()
  async show(@Frame() frame: PageFrame, @Caller() caller: Principal): Promise<PageResult> {
    return <KeepingPage desk={deskOf(frame, caller)} view={await this.reading.read(caller)} />;
  }
}
