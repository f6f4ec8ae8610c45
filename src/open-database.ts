import type { Settings } from './config/settings.js';
import { startOrJoinEmbeddedPostgres } from './platform/embedded-postgres/embedded-postgres.js';
import { lockDataFolder } from './platform/embedded-postgres/instance-lock.js';
import { deployMigrations } from './platform/prisma/migrate.js';

export interface OpenDatabase {
  /** With the address of the database that is in use. */
  readonly settings: Settings;
  readonly startedByUs: boolean;
  /** After every pool has been closed. */
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** The process keeps the embedded database to itself, as the program does; a command joins instead. */
  readonly exclusive: boolean;
  readonly migrate: boolean;
  readonly log: (line: string) => void;
}

/** The database of `DATABASE_URL`, or the embedded one, started or joined; migrated when asked. */
export async function openDatabase(settings: Settings, options: OpenOptions): Promise<OpenDatabase> {
  const { url } = settings.database;
  if (url !== null) {
    if (options.migrate) await deployMigrations(url);
    return { settings, startedByUs: false, close: () => Promise.resolve() };
  }
  const unlock = options.exclusive ? lockDataFolder(settings.dataDir) : () => undefined;
  try {
    const server = await startOrJoinEmbeddedPostgres(settings.dataDir, { log: options.log });
    if (options.migrate) await deployMigrations(server.url);
    return {
      settings: { ...settings, database: { url: server.url } },
      startedByUs: server.startedByUs,
      close: async () => {
        await server.stop();
        unlock();
      },
    };
  } catch (cause) {
    unlock();
    throw cause;
  }
}
