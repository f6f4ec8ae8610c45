import { Controller, Get, Header, Param } from '@nestjs/common';
import { ReadFeedService } from '../../directory/calendar/read-feed.service.js';
import { notFound } from '../../kernel/app-error.js';
import { isLinkToken } from './link-token.js';

/** A duty calendar for whoever has its address, and for nobody else. */
@Controller('rota')
export class RotaFeedController {
  constructor(private readonly feeds: ReadFeedService) {}

  @Get(':token.ics')
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'inline; filename="rota.ics"')
  async read(@Param('token') token: string): Promise<string> {
    const calendar = isLinkToken(token) ? await this.feeds.read(token) : null;
    if (calendar === null) throw notFound('calendar');
    return calendar;
  }
}
