import { Global, Module } from '@nestjs/common';
import type { Logger as Pino } from 'pino';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Logger } from './logger.js';
import { NestLogger } from './nest-logger.js';
import { createPino, PinoLogger } from './pino-logger.js';

/** Injection token of the process's pino; a command overrides it with one that writes to standard error. */
export const PINO = Symbol('PINO');

/** `app.useLogger(app.get(NestLogger))` makes Nest write through it, too. */
@Global()
@Module({
  providers: [
    { provide: PINO, useFactory: (settings: Settings) => createPino(settings.logLevel), inject: [SETTINGS] },
    { provide: Logger, useFactory: (pino: Pino) => new PinoLogger(pino), inject: [PINO] },
    { provide: NestLogger, useFactory: (pino: Pino) => new NestLogger(pino), inject: [PINO] },
  ],
  exports: [Logger, NestLogger],
})
export class LoggingModule {}
