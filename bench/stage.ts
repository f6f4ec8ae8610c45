import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RedisServer } from '../test/support/redis-server.js';
import { freePort } from '../src/platform/embedded-postgres/postgres-server.js';
import { Child } from './child.js';
import type { BenchDatabase, BenchServer } from './database.js';
import { HttpLoad } from './http-load.js';
import type { BackendName, BenchOptions } from './options.js';
import { Provider } from './provider.js';
import { seed, type Seed } from './seed.js';

export const PARALLEL = 50;
const NO_LIMIT = '999999999';

/** Everything that one run needs, new for that run. */
export interface Stage {
  readonly backend: BackendName;
  readonly database: BenchDatabase;
  readonly server: BenchServer;
  /** Null on PostgreSQL. It keeps a log on the disk, and evicts nothing. */
  readonly redis: RedisServer | null;
  readonly provider: Provider;
  /** Another process after `restart`. */
  readonly program: Child;
  /** Once the program has ended: starts it again. */
  readonly restart: () => Promise<void>;
  readonly load: HttpLoad;
  /** Without a key: limits hold for it, high as they are. */
  readonly anybody: HttpLoad;
  readonly seed: Seed;
  readonly stop: () => Promise<void>;
}

export async function setStage(server: BenchServer, backend: BackendName, options: BenchOptions): Promise<Stage> {
  const ends: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const database = await server.create();
    ends.push(database.drop);
    const folder = mkdtempSync(path.join(tmpdir(), 'vigil-bench-data-'));
    const removeFolder = (): void => {
      rmSync(folder, { recursive: true, force: true });
    };
    ends.push(removeFolder);
    process.once('exit', removeFolder);
    const redis = backend === 'redis' ? await RedisServer.start(path.join(folder, 'redis')) : null;
    if (redis !== null) ends.push(() => redis.close());
    const provider = await Provider.start(options);
    ends.push(() => provider.stop());
    const secret = randomBytes(32);
    const seeded = await seed(database.url, secret, options.people);
    const port = await freePort(0);
    const env = {
      ...environment(port, secret, folder),
      ...provider.env,
      DATABASE_URL: database.url,
      REDIS_URL: redis?.url ?? '',
    };
    let program = await startProgram(env, options.built);
    ends.push(() => program.stop());
    const load = new HttpLoad(`http://127.0.0.1:${port}`, PARALLEL, seeded.key);
    const anybody = new HttpLoad(`http://127.0.0.1:${port}`, PARALLEL);
    ends.push(() => {
      load.close();
      anybody.close();
    });
    return {
      backend,
      database,
      server,
      redis,
      provider,
      get program() {
        return program;
      },
      restart: async () => {
        program = await startProgram(env, options.built);
      },
      load,
      anybody,
      seed: seeded,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startProgram(env: Record<string, string>, built: boolean): Promise<Child> {
  const args = [built ? 'dist' : 'src'];
  const { child } = await Child.start<boolean>('program.mjs', { args, env, sources: !built });
  return child;
}

function environment(port: number, secret: Buffer, folder: string): Record<string, string> {
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    VIGIL_DATA_DIR: folder,
    VIGIL_SECRET: secret.toString('base64'),
    QUEUE_PREFIX: 'vigil',
    DELIVERY_CONCURRENCY: String(PARALLEL),
    SMS_PER_SECOND: '1000',
    SMS_DAILY_CAP: NO_LIMIT,
    REPORTS_PER_HOUR: NO_LIMIT,
    REPORTS_PER_DAY: NO_LIMIT,
    REPORTS_PER_HOUR_OVERALL: NO_LIMIT,
    SEND_ALLOWLIST: '',
    LOG_LEVEL: 'warn',
  };
}
