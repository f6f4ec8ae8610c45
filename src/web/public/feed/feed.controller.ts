import { Controller, Get, Header, Inject } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../config/settings.js';
import { Clock } from '../../../kernel/clock.js';
import { Frame } from '../../../platform/http/frame.decorator.js';
import type { PageFrame } from '../../../platform/http/page-frame.js';
import { ReadPublicFeedService } from '../../../publication/feed/read-feed.service.js';
import { londonDay } from '../../../publication/figures/calendar.js';
import { atomFeed } from './atom.js';

/** The public feed. Not to be kept: what is withdrawn has to be gone at once. */
@Controller()
export class FeedController {
  constructor(
    private readonly feed: ReadPublicFeedService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('feed.atom')
  @Header('Content-Type', 'application/atom+xml; charset=utf-8')
  async read(@Frame() frame: PageFrame): Promise<string> {
    const items = await this.feed.read();
    const { publicUrl } = this.settings.web;
    const day = londonDay(this.clock.now());
    return atomFeed({ items, frame, publicUrl, day });
  }
}
