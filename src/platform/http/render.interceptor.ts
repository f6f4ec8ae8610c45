import { type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { isPageResult, pageBody } from './render-page.js';
import type { WebPages } from './web-pages.js';

const CREATED_BY_DEFAULT = 201;

/** A controller returns a Preact element; this makes it an HTML answer. Anything else passes. */
export class RenderInterceptor implements NestInterceptor {
  constructor(private readonly pages: Pick<WebPages, 'evennessOf'>) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((value: unknown) => {
        if (!isPageResult(value)) return value;
        const response = http.getResponse<Response>();
        const { method, path } = http.getRequest<Request>();
        const posted = method === 'POST';
        if (posted && response.statusCode === CREATED_BY_DEFAULT) response.status(200);
        return pageBody(value, response, this.pages.evennessOf(path) !== null);
      }),
    );
  }
}
