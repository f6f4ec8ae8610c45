import { Controller, Get, Param, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ReadBriefService } from '../../../answer/read-brief.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { Clock } from '../../../kernel/clock.js';
import { Frame } from '../../../platform/http/frame.decorator.js';
import { type PageResult, seeOther } from '../../../platform/http/page-answer.js';
import { localHref, type PublicFrame } from '../../../platform/http/page-frame.js';
import { inTheirLanguage } from '../their-language.js';
import { BriefDoorPage } from './brief-door.page.js';
import { BriefDoors } from './brief-doors.service.js';
import { BriefReaders } from './brief-readers.service.js';
import { BriefPage } from './brief.page.js';

/** What only the person of an alert may read, and who looks after the region. */
@Controller('r/:token/brief')
export class BriefController {
  constructor(
    private readonly doors: BriefDoors,
    private readonly readers: BriefReaders,
    private readonly briefs: ReadBriefService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async read(@Frame() asked: PublicFrame, @Param('token') token: string, @Req() request: Request): Promise<PageResult> {
    const door = await this.doors.at(token);
    // The page of the link says why there is nothing to read.
    if (!door.hasBrief) return seeOther(localHref(asked, `/r/${token}`));
    const frame = inTheirLanguage(asked, door.link);
    const reader = await this.readers.of(request, door);
    if (reader === null) return BriefDoorPage({ frame, door, token, problem: null });
    const view = await this.briefs.read(token, reader);
    if (view === null) throw notFound('alert');
    return BriefPage({ frame, view, token, isOwner: reader.type === 'responder', now: this.clock.now() });
  }
}
