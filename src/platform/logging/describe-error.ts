import { AppError } from '../../kernel/app-error.js';
import { scrub } from './scrub.js';

/** An error as a log may hold it. */
export interface DescribedError {
  readonly name: string;
  readonly code?: string;
  readonly message: string;
  /** Places in the code only: the message above them is left out. */
  readonly stack: readonly string[];
  readonly cause?: DescribedError;
}

const MAX_CAUSES = 4;
const MAX_FRAMES = 20;
/** Errors of parsers and databases quote the value that they choked on. */
const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/**
 * Name, code, message, places, causes; nothing else of the object. The message of an AppError is ours and stays; of any
 * other error what stands in double quotes is left out, and of a database client's only the last line is taken: the
 * lines above it show the call with its values.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: 'Thrown', message: `a ${typeof error} was thrown`, stack: [] };
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? String(error.code) : null;
  return {
    name: error.name,
    ...(code === null ? {} : { code: scrub(code) }),
    message: messageOf(error),
    stack: framesOf(error),
    ...(error.cause === undefined || depth >= MAX_CAUSES ? {} : { cause: describeError(error.cause, depth + 1) }),
  };
}

function messageOf(error: Error): string {
  if (error instanceof AppError) return scrub(error.message);
  const message = error.name.startsWith('PrismaClient') ? lastLine(error.message) : error.message;
  return scrub(message.replace(QUOTED, '"…"'));
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim());
}
