import type { RequestListener } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadSettings } from './config/load-settings.js';
import type { Settings } from './config/settings.js';
import { AppError } from './kernel/app-error.js';
import { SettingsError } from './config/settings-error.js';
import { openDatabase } from './open-database.js';
import { configureApp } from './platform/http/configure-app.js';
import { NestLogger } from './platform/logging/nest-logger.js';
import { listenForOnion, type OnionListener } from './platform/http/onion.js';
import { webPages } from './web/layout/web-pages.js';

export interface ProcessPlan {
  /** The root module, for the settings with the database in use. */
  readonly root: (settings: Settings) => DynamicModule | Type;
  readonly web: boolean;
  /** Keeps the embedded data folder to itself; others may join it. */
  readonly exclusive?: boolean;
  /** Runs before anything listens, with everything ready. */
  readonly prepare?: (app: INestApplicationContext, settings: Settings) => Promise<void>;
  /** Runs once the process is up. */
  readonly ready?: (settings: Settings) => void;
}

/** Starts a process and keeps it until it is told to stop. What keeps it from working is one message, and exit code 1. */
export async function runProcess(plan: ProcessPlan): Promise<void> {
  try {
    await start(plan);
  } catch (cause) {
    process.stderr.write(`${sentenceOf(cause)}\n`);
    process.exit(1);
  }
}

async function start(plan: ProcessPlan): Promise<void> {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const settings = loadSettings();
  if (plan.web) await assertPortFree(settings);
  const database = await openDatabase(settings, { exclusive: plan.exclusive === true, migrate: true, log });
  try {
    const app = await boot(plan, database.settings);
    stopOnSignals(app, database.close);
  } catch (cause) {
    await database.close();
    throw cause;
  }
  plan.ready?.(database.settings);
}

async function boot(plan: ProcessPlan, settings: Settings): Promise<INestApplicationContext> {
  const root = plan.root(settings);
  if (!plan.web) {
    const context = await NestFactory.createApplicationContext(root, { bufferLogs: true, abortOnError: false });
    context.useLogger(context.get(NestLogger));
    await plan.prepare?.(context, settings);
    return context;
  }
  const options = { bufferLogs: true, bodyParser: false, abortOnError: false };
  const app = await NestFactory.create<NestExpressApplication>(root, options);
  app.useLogger(app.get(NestLogger));
  configureApp(app, webPages);
  await app.init();
  await plan.prepare?.(app, settings);
  await app.listen(settings.web.port, settings.web.host);
  if (settings.web.onionListen !== null) await openOnion(app, settings.web.onionListen);
  return app;
}

/** Beside the other address, and gone with it. */
async function openOnion(app: NestExpressApplication, address: OnionListener): Promise<void> {
  const server = await listenForOnion(app.getHttpAdapter().getInstance() as RequestListener, address);
  app.getHttpServer().once('close', () => {
    server.close();
    server.closeAllConnections();
  });
}

/** One Ctrl-C comes twice: from the terminal, and from the npm script that hands it on. */
const ONE_SIGNAL_MS = 1_000;

/** A second signal ends at once; what was under way is picked up again after the next start. */
function stopOnSignals(app: INestApplicationContext, close: () => Promise<void>): void {
  let stoppingSince: number | null = null;
  const stop = (): void => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince > ONE_SIGNAL_MS) process.exit(130);
      return;
    }
    stoppingSince = performance.now();
    app
      .close()
      .then(close)
      .then(
        () => process.exit(0),
        (cause: unknown) => {
          process.stderr.write(`${sentenceOf(cause)}\n`);
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** Asked before the database is started, so that a taken port is the first thing said and not the last. */
async function assertPortFree({ web }: Settings): Promise<void> {
  const { createServer } = await import('node:net');
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (cause: NodeJS.ErrnoException) => {
      reject(portProblem(cause, web));
    });
    probe.listen(web.port, web.host, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}

function portProblem(cause: NodeJS.ErrnoException, web: Settings['web']): Error {
  const place = `${web.host}:${String(web.port)}`;
  const message =
    cause.code === 'EADDRINUSE'
      ? `Something else listens at ${place} already. Stop it, or choose another port: PORT=3001 npm start`
      : cause.code === 'EACCES'
        ? `This user may not listen at ${place}. Choose a port above 1023: PORT=3000 npm start`
        : `Cannot listen at ${place} (${cause.code ?? 'unknown'}). Check HOST and PORT.`;
  return new AppError({ kind: 'unavailable', code: 'port_unavailable', message, cause });
}

/** A foreseen problem is its sentence; a defect is shown whole. */
export function sentenceOf(cause: unknown): string {
  if (cause instanceof AppError || cause instanceof SettingsError) return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
