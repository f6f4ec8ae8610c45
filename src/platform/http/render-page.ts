import type { Response } from 'express';
import { isValidElement } from 'preact';
import { render } from 'preact-render-to-string';
import { PageAnswer, SeeOther, type PageResult } from './page-answer.js';

export function isPageResult(value: unknown): value is PageResult {
  return value instanceof PageAnswer || value instanceof SeeOther || isValidElement(value);
}

/** Sets status and headers of the answer and returns its body. */
export function pageBody(result: PageResult, response: Response): string {
  if (result instanceof SeeOther) {
    response.status(303).setHeader('Location', result.location);
    return '';
  }
  const page = result instanceof PageAnswer ? result.page : result;
  if (result instanceof PageAnswer) response.status(result.status);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  return `<!doctype html>${render(page)}`;
}
