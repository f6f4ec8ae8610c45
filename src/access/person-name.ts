import { invalid } from '../kernel/app-error.js';

/** Longer ones break pages. */
const MAX_NAME = 120;

/** A name as it is kept. Throws AppError `invalid_name`. */
export function parseName(typed: string): string {
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  if (name.length > 0 && name.length <= MAX_NAME && !/\p{Cc}/u.test(name)) return name;
  throw invalid('invalid_name', 'name', `Give a name of at most ${String(MAX_NAME)} characters.`);
}
