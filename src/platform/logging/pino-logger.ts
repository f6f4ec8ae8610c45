import { pino, stdTimeFunctions, type DestinationStream, type Logger as Pino } from 'pino';
import type { Settings } from '../../config/settings.js';
import { describeError } from './describe-error.js';
import { LOG_FIELDS, Logger, type LogFields } from './logger.js';
import { scrub } from './scrub.js';

/** The one pino of a process: JSON lines, written at once so that a crash loses none. */
export function createPino(logLevel: Settings['logLevel'], destination: DestinationStream | number = 1): Pino {
  return pino(
    {
      level: logLevel,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError, req: () => undefined, res: () => undefined },
    },
    typeof destination === 'number' ? pino.destination({ dest: destination, sync: true }) : destination,
  );
}

export class PinoLogger extends Logger {
  constructor(private readonly pino: Pino) {
    super();
  }

  debug(message: string, fields?: LogFields): void {
    this.pino.debug(allowed(fields), scrub(message));
  }

  info(message: string, fields?: LogFields): void {
    this.pino.info(allowed(fields), scrub(message));
  }

  warn(message: string, fields?: LogFields): void {
    this.pino.warn(allowed(fields), scrub(message));
  }

  error(message: string, fields?: LogFields): void {
    this.pino.error(allowed(fields), scrub(message));
  }
}

function allowed(fields: LogFields | undefined): object {
  if (fields === undefined) return {};
  const kept = LOG_FIELDS.flatMap((name) => {
    const value = fields[name];
    return value === undefined ? [] : [[name, typeof value === 'string' ? scrub(value) : value] as const];
  });
  return { ...Object.fromEntries(kept), ...(fields.error === undefined ? {} : { error: describeError(fields.error) }) };
}
