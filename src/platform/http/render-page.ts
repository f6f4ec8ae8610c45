import type { Response } from 'express';
import { isValidElement } from 'preact';
import { render } from 'preact-render-to-string';
import { PageAnswer, SeeOther, type PageResult } from './page-answer.js';

export function isPageResult(value: unknown): value is PageResult {
  return value instanceof PageAnswer || value instanceof SeeOther || isValidElement(value);
}

/** Sets status and headers of the answer and returns its body. `even`: it goes out as long as other pages. */
export function pageBody(result: PageResult, response: Response, even: boolean): string {
  const body = plainBody(result, response);
  if (!even) return body;
  // Whoever packs it anew on the way would make it as long as what it says.
  response.setHeader('Cache-Control', 'no-store, no-transform');
  return body;
}

function plainBody(result: PageResult, response: Response): string {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (result instanceof SeeOther) {
    response.status(303).setHeader('Location', result.location);
    return '';
  }
  const page = result instanceof PageAnswer ? result.page : result;
  if (result instanceof PageAnswer) response.status(result.status);
  return `<!doctype html>${render(page)}`;
}
