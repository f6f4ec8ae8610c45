import type { LoggerService } from '@nestjs/common';
import type { Logger as Pino } from 'pino';
import { describeError } from './describe-error.js';
import { scrub } from './scrub.js';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

/**
 * What Nest and `new Logger('Context')` of @nestjs/common write, as lines of the same pino. Text is scrubbed, errors
 * are described, other objects are left out.
 */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: Pino) {}

  log(message: unknown, ...rest: readonly unknown[]): void {
    this.write('info', message, rest);
  }

  fatal(message: unknown, ...rest: readonly unknown[]): void {
    this.write('fatal', message, rest);
  }

  error(message: unknown, ...rest: readonly unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: readonly unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: readonly unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: readonly unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest hands in the context last and, for errors, a stack before it. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = rest.at(-1);
    const error = [message, ...rest].find((one) => one instanceof Error);
    this.pino[level](
      {
        ...(typeof context === 'string' && !context.includes('\n') ? { context: scrub(context) } : {}),
        ...(error === undefined ? {} : { error: describeError(error) }),
      },
      typeof message === 'string' ? scrub(message) : `(${typeof message})`,
    );
  }
}
