import { z } from 'zod';
import { AppError } from '../../kernel/app-error.js';
import { readWithSchema } from '../../platform/http/read-with-schema.js';

/** Some fields of a thing; null stands for "as if it were left out". */
export type Changes = Readonly<Record<string, unknown>>;

const WHOLE = new WeakMap<z.ZodType, z.ZodObject>();

/** The body of a PATCH: any of the fields of the whole, each as there. */
export function changesOf(whole: z.ZodObject): z.ZodType<Changes> {
  const names = Object.keys(whole.shape);
  const schema = z.record(z.string(), z.unknown(), { error: 'Expected an object.' }).check(({ value, issues }) => {
    for (const name of Object.keys(value)) {
      if (names.includes(name)) continue;
      issues.push({
        code: 'custom',
        input: undefined,
        path: [name],
        message: `There is no such field. The fields are: ${names.join(', ')}.`,
      });
    }
  });
  WHOLE.set(schema, whole);
  return schema;
}

/** For the OpenAPI document: the whole whose fields these are, when it is the body of a PATCH. */
export function wholeOf(schema: z.ZodType): z.ZodObject | undefined {
  return WHOLE.get(schema);
}

/** The thing as it is to be, checked as if it had been written anew. Throws AppError `invalid_request`. */
export function withChanges<Schema extends z.ZodType>(
  schema: Schema,
  present: object,
  changes: Changes,
): z.output<Schema> {
  const fields = Object.entries({ ...present, ...changes }).filter(([, value]) => value !== null);
  const reading = readWithSchema(schema, Object.fromEntries(fields));
  if (reading.ok) return reading.value;
  throw new AppError({
    kind: 'invalid',
    code: 'invalid_request',
    message: 'Something in the body is not as expected; the fields are listed in "errors".',
    fields: reading.problems,
  });
}
