import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Express, Request, Response } from 'express';
import type { Logger } from '../logging/logger.js';
import { allowedMethods } from './allowed-methods.js';
import { routePattern } from './route-pattern.js';
import { DEFECT, problemOf, titleOf, type Problem } from './problem.js';
import { pageBody } from './render-page.js';
import { requestContext } from './request-context.js';
import type { WebPages } from './web-pages.js';

/** Every error becomes an answer here: a problem document under `/api` and `/webhooks`, a calm page elsewhere. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly express: Express,
    private readonly publicUrl: string,
    private readonly pages: WebPages,
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.read(error, request);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(problem.status);
    if (problem.retryAfterSeconds !== undefined) response.setHeader('Retry-After', problem.retryAfterSeconds);
    if (problem.allow !== undefined) response.setHeader('Allow', problem.allow.join(', '));
    if (problem.status === 204) response.end();
    else if (/^\/(api|webhooks)(\/|$)/.test(request.path)) this.answerJson(problem, request, response);
    else this.answerPage(problem, request, response);
  }

  private read(error: unknown, request: Request): Problem {
    if (error instanceof NotFoundException) return this.notRouted(request);
    const problem = problemOf(error);
    if (problem !== null) return problem;
    const { requestId } = requestContext(request);
    this.logger.error('a request failed', { requestId, method: request.method, route: routePattern(request), error });
    return DEFECT;
  }

  /** Nothing took the request: another method at this path, a question for the methods, or no such path. */
  private notRouted(request: Request): Problem {
    const allow = allowedMethods(this.express, request.path);
    const fields: Problem['fields'] = [];
    if (allow.length === 0 || allow.includes(request.method === 'OPTIONS' ? '' : request.method)) {
      return { status: 404, code: 'not_found', detail: 'There is nothing at this address.', fields };
    }
    if (request.method === 'OPTIONS') return { status: 204, code: 'options', detail: '', fields, allow };
    const detail = `This address answers ${allow.join(', ')} only.`;
    return { status: 405, code: 'method_not_allowed', detail, fields, allow };
  }

  private answerJson(problem: Problem, request: Request, response: Response): void {
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
    response.end(
      JSON.stringify({
        type: `${this.publicUrl}/problems/${problem.code}`,
        title: titleOf(problem),
        status: problem.status,
        detail: problem.detail,
        code: problem.code,
        errors: problem.fields,
        requestId: requestContext(request).requestId,
      }),
    );
  }

  private answerPage(problem: Problem, request: Request, response: Response): void {
    const { frame: frameOf, proof } = requestContext(request);
    const frame = frameOf(problem.status === 404);
    const asked = { method: request.method, url: request.originalUrl, proof };
    response.send(
      pageBody(this.pages.errorPage(problem, frame, asked), response, this.pages.evennessOf(request.path) !== null),
    );
  }
}
