import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { requestContext } from '../../platform/http/request-context.js';
import { HelpBook } from '../../publication/help/help-book.service.js';

/** These answer programs: no page of theirs has a line to ring. */
const FOR_PROGRAMS = /^\/(api|webhooks|health|metrics)(\/|$)/u;

/** Gives every page the lines that organisers keep, pages about errors too. */
@Injectable()
export class HelpLinesMiddleware implements NestMiddleware {
  constructor(private readonly book: HelpBook) {}

  async use(request: Request, _response: Response, next: NextFunction): Promise<void> {
    if (!FOR_PROGRAMS.test(request.originalUrl)) requestContext(request).helpLines = await this.book.current();
    next();
  }
}
