import { AppError, type FieldProblem } from '../kernel/app-error.js';

/**
 * Throws AppError `unknown_reference` with every entry of a list that names nothing.
 *
 * @param what in the singular: `group`.
 */
export function refuseUnknown(
  field: string,
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
  what: string,
) {
  const problems = ids.flatMap((id, index): FieldProblem[] =>
    known.has(id) ? [] : [{ field: `${field}.${String(index)}`, problem: `There is no ${what} with this id.` }],
  );
  if (problems.length > 0) throw unknownReference(problems);
}

export function unknownReference(fields: readonly FieldProblem[]): AppError {
  const message = 'Something that is named does not exist; the fields are listed in "errors".';
  return new AppError({ kind: 'invalid', code: 'unknown_reference', message, fields });
}
