import { AppError, type FieldProblem } from '../../../kernel/app-error.js';
import type { FormReading } from '../../../platform/http/zod-form.js';
import type { FormProblem } from '../marks/problems.js';

/** What the fields of a form are called, and the id of each where it has one. */
export type FieldNames = Readonly<Record<string, { readonly id: string; readonly label: string }>>;

/**
 * Does what a form asks for. @returns what was expected of which field, for the page that shows the form again; empty
 * when it is done. What the person could not mend in the form is thrown on.
 */
export async function tryFields<T>(
  form: FormReading<T>,
  names: FieldNames,
  work: (value: T) => Promise<unknown>,
): Promise<readonly FormProblem[]> {
  if (!form.ok) return form.problems.map((problem) => problemOf(problem, names));
  try {
    await work(form.value);
    return [];
  } catch (error) {
    if (!(error instanceof AppError) || !MENDABLE.has(error.kind)) throw error;
    if (error.fields.length === 0) return [{ field: null, problem: error.message }];
    return error.fields.map((problem) => problemOf(problem, names));
  }
}

/** What is read of a press that has no field of its own. */
export const NOTHING = { ok: true, value: null, typed: {} } as const;

/** The same for such a press. */
export function tryPress(work: () => Promise<unknown>): Promise<readonly FormProblem[]> {
  return tryFields(NOTHING, {}, work);
}

const MENDABLE: ReadonlySet<AppError['kind']> = new Set(['invalid', 'conflict', 'unprocessable', 'too_many']);

/** `quietHours.from` belongs to what is called `quietHours.from`, or else `quietHours`. */
function problemOf({ field, problem }: FieldProblem, names: FieldNames): FormProblem {
  const [first = ''] = field.split('.');
  const found = names[field] ?? names[first];
  if (found === undefined) return { field: null, problem };
  return { field: found.id, problem: `${found.label}: ${problem.replace(/^[A-Z](?![A-Z-])/u, lower)}` };
}

const lower = (letter: string): string => letter.toLowerCase();
