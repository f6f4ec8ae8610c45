const MAX_CAUSES = 4;

/**
 * A defect as the log may hold it: name, code, message, frames, and the same of its causes. Of a database client's
 * message only the last line: the lines above it show the call with its values.
 */
export function describeDefect(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` [${error.code}]` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = [`${error.name}${code}: ${messageOf(error)}`, ...frames].join('\n');
  if (error.cause === undefined || depth >= MAX_CAUSES) return own;
  return `${own}\ncaused by ${describeDefect(error.cause, depth + 1)}`;
}

function messageOf(error: Error): string {
  if (!error.name.startsWith('PrismaClient')) return error.message;
  return error.message.trim().split('\n').at(-1) ?? '';
}
