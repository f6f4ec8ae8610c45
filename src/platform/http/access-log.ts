import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from '../logging/logger.js';
import { routePattern } from './route-pattern.js';

/** One line per request: method, route pattern, status, milliseconds. No address, no query, no value of a parameter. */
export function accessLog(logger: Logger): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    const started = performance.now();
    response.once('close', () => {
      logger.info('request', {
        method: request.method,
        route: routePattern(request),
        status: response.writableFinished ? response.statusCode : 'gone',
        durationMs: Math.round(performance.now() - started),
      });
    });
    next();
  };
}
