import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CliModule } from './cli/cli.module.js';
import { COMMANDS } from './cli/commands.js';
import { UsageError } from './cli/command.js';
import { FirstStartModule } from './cli/first-start.module.js';
import { prepareSystem } from './cli/prepare-system.js';
import { runLine } from './cli/run-line.js';
import { loadSettings } from './config/load-settings.js';
import type { Settings } from './config/settings.js';
import { coreModules } from './core.modules.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { Logger } from './platform/logging/logger.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { NestLogger } from './platform/logging/nest-logger.js';
import { createPino, PinoLogger } from './platform/logging/pino-logger.js';
import { deployMigrations } from './platform/prisma/migrate.js';

const STDERR = 2;
const pino = createPino('warn', STDERR);

/** The log of a command: only what is wrong, and never on standard output, which belongs to its result. */
@Global()
@Module({
  providers: [
    { provide: Logger, useValue: new PinoLogger(pino) },
    { provide: NestLogger, useValue: new NestLogger(pino) },
  ],
  exports: [Logger, NestLogger],
})
class QuietLoggingModule {}

@Module({})
class CommandLineModule {}

function root(settings: Settings): DynamicModule {
  const core = coreModules(settings).map((each) => (each === LoggingModule ? QuietLoggingModule : each));
  return { module: CommandLineModule, imports: [...core, CliModule, FirstStartModule] };
}

/** The system of one command: opened when it is asked for, closed at its end. */
class CommandSystem {
  private database: OpenDatabase | null = null;
  private app: INestApplicationContext | null = null;

  /** As it was left: what is in it may be older than this program. */
  async databaseAsItIs(): Promise<Settings> {
    this.database ??= await openDatabase(loadSettings(), { exclusive: false, migrate: false, log: () => undefined });
    return this.database.settings;
  }

  async open(): Promise<INestApplicationContext> {
    if (this.app !== null) return this.app;
    const settings = await this.databaseAsItIs();
    await deployMigrations(settings.database.url ?? '');
    const options = { logger: new NestLogger(pino), abortOnError: false };
    this.app = await NestFactory.createApplicationContext(root(settings), options);
    await prepareSystem(this.app);
    return this.app;
  }

  async close(): Promise<void> {
    await this.app?.close();
    await this.database?.close();
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError('The file cannot be read. Give the path of a file that is there.');
  }
}

const system = new CommandSystem();
process.exitCode = await runLine(process.argv.slice(2), COMMANDS, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  settings: () => loadSettings(),
  open: () => system.open(),
  readFile,
  readInput: () => text(process.stdin),
  database: () => system.databaseAsItIs(),
  output: () => process.stdout,
  close: () => system.close(),
});
