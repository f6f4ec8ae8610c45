import { AppError } from '../../kernel/app-error.js';

/** How deep a body may be nested; none of ours is deeper than 8. */
const MAX_DEPTH = 32;
const LONE_SURROGATE = /\p{Surrogate}/u;

export function isWellFormed(text: string): boolean {
  return !text.includes('\0') && !LONE_SURROGATE.test(text);
}

/**
 * Refuses what no field may hold and the database could not store: NUL, half a surrogate pair, nesting without end.
 * Throws AppError `malformed_text` or `nested_too_deep`.
 */
export function refuseMalformed(value: unknown, path = '', depth = 0): void {
  if (typeof value === 'string') {
    if (!isWellFormed(value)) throw malformedText(path);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MAX_DEPTH) {
    throw new AppError({
      kind: 'invalid',
      code: 'nested_too_deep',
      message: `The body is nested more than ${String(MAX_DEPTH)} levels deep.`,
    });
  }
  for (const [key, child] of Object.entries(value)) {
    if (!isWellFormed(key)) throw malformedText(path);
    refuseMalformed(child, path === '' ? key : `${path}.${key}`, depth + 1);
  }
}

function malformedText(field: string): AppError {
  const problem = 'Holds a character that no text may hold (NUL or half of a pair). Type it again.';
  return new AppError({
    kind: 'invalid',
    code: 'malformed_text',
    message: 'A text holds a character that no text may hold (NUL or half of a pair).',
    fields: field === '' ? [] : [{ field, problem }],
  });
}

/** An address whose percent-encoding says nothing, or says NUL. */
export function refuseMalformedUrl(url: string): void {
  let decoded: string;
  try {
    decoded = decodeURIComponent(url);
  } catch (cause) {
    throw new AppError({
      kind: 'invalid',
      code: 'malformed_address',
      message: 'The address is not well encoded.',
      cause,
    });
  }
  if (decoded.includes('\0')) {
    throw new AppError({ kind: 'invalid', code: 'malformed_address', message: 'The address holds a NUL character.' });
  }
}
