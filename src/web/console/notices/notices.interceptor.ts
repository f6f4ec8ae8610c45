import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { requestContext } from '../../../platform/http/request-context.js';
import { ReadNotices } from './read-notices.service.js';

/** Gives the pages of those who are signed in what they must say in red. Read anew for each, since it may be seconds old. */
@Injectable()
export class NoticesInterceptor implements NestInterceptor {
  constructor(private readonly notices: ReadNotices) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<Request>();
    const here = requestContext(request);
    if (here.person !== null) here.notices = await this.notices.read();
    return next.handle();
  }
}
