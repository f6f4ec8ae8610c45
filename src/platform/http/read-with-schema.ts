import type { z } from 'zod';
import type { FieldProblem } from '../../kernel/app-error.js';
import { refuseMalformed } from './malformed.js';
import { problemSentence } from './problem-sentence.js';

/** A name that may be shown again: what our own fields look like. */
const FIELD_NAME = /^[\w.-]{1,64}$/;
/** So that a hostile body gets a short answer. */
const MAX_PROBLEMS = 50;

export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Parses what came from outside, once. Throws AppError for what no text may hold; a schema's refusals are returned. */
export function readWithSchema<Schema extends z.ZodType>(schema: Schema, input: unknown): Reading<z.output<Schema>> {
  refuseMalformed(input);
  const result = schema.safeParse(input, { error: problemSentence });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap(problemsOf).slice(0, MAX_PROBLEMS) };
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const path = issue.path.map(String);
  const names = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  return names.map((name) => ({ field: showable(name), problem: issue.message }));
}

function showable(path: readonly string[]): string {
  return path.map((part) => (FIELD_NAME.test(part) ? part : '?')).join('.');
}
