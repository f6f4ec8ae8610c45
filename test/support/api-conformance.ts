import { z } from 'zod';
import { problem } from '../../src/web/api/docs/answers/common.answers.js';
import type { ApiDocument, DocumentedRoute } from '../../src/web/api/docs/api-document.service.js';
import { PROBLEM_TYPES } from '../../src/web/api/docs/problem-types.js';
import type { Answer } from './api-app.js';

type Check = (method: string, path: string, answer: Answer) => void;

/** Fails a test when an answer is not what the OpenAPI document says: another status, field or problem. */
export function conformance(document: ApiDocument): Check {
  const known = document.documented().map((each) => ({ ...each, pattern: patternOf(each) }));
  return (method, path, answer) => {
    const [bare = ''] = path.split('?');
    const found = known
      .filter(({ route, pattern }) => route.method === method.toUpperCase() && pattern.test(bare))
      .sort((one, other) => variables(one) - variables(other))[0];
    if (answer.status >= 400) checkProblem(`${method} ${bare}`, answer);
    else if (found !== undefined) checkAnswer(found, answer);
  };
}

function checkProblem(what: string, { status, body, headers }: Answer): void {
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8') {
    throw new Error(`${what} answered ${String(status)} as ${headers['content-type'] ?? 'nothing'}.`);
  }
  const read = problem.safeParse(body);
  if (!read.success) throw new Error(`${what} answered a problem of another shape: ${z.prettifyError(read.error)}`);
  const type = PROBLEM_TYPES.get(read.data.code);
  if (type?.status !== status)
    throw new Error(`The problem ${read.data.code} (${String(status)}) is not written down.`);
}

function checkAnswer({ route, entry }: DocumentedRoute, { status, body }: Answer): void {
  const what = `${route.method} ${route.path} (${String(status)})`;
  if (!(status in entry.answers)) throw new Error(`${what}: this status is not written down.`);
  const schema = entry.answers[status];
  if (schema === null || schema === undefined || schema === 'events' || schema === 'file') return;
  const read = schema.safeParse(body);
  if (!read.success) throw new Error(`${what} is not as written down: ${z.prettifyError(read.error)}`);
}

function patternOf({ route }: DocumentedRoute): RegExp {
  return new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function variables({ route }: DocumentedRoute): number {
  return route.path.split('{').length;
}
