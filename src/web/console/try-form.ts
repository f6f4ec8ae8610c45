import { AppError } from '../../kernel/app-error.js';
import type { FormReading } from '../../platform/http/zod-form.js';

/**
 * Does what a form asks for. @returns null when it is done, else what was expected and what to do, for the page that
 * shows the form again. What the person could not mend in the form (it is gone, it is another's) is thrown on.
 */
export async function tryForm<T>(form: FormReading<T>, work: (value: T) => Promise<unknown>): Promise<string | null> {
  if (!form.ok) return form.problems[0]?.problem ?? 'Something in the form is not as expected.';
  try {
    await work(form.value);
    return null;
  } catch (error) {
    if (error instanceof AppError && (error.kind === 'invalid' || error.kind === 'conflict')) return error.message;
    throw error;
  }
}
