import { Logger } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** One line per request: method, route pattern, status, milliseconds. No address, no query, no value of a parameter. */
export function accessLog(): RequestHandler {
  const logger = new Logger('Access');
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    response.once('close', () => {
      const milliseconds = Math.round(performance.now() - started);
      const status = response.writableFinished ? String(response.statusCode) : 'gone';
      logger.log(`${request.method} ${routePattern(request)} ${status} ${String(milliseconds)} ms`);
    });
    next();
  };
}

function routePattern(request: Request): string {
  const route: unknown = request.route;
  if (typeof route !== 'object' || route === null || !('path' in route)) return '-';
  return typeof route.path === 'string' ? route.path : '-';
}
