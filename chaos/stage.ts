import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FakeSms } from '../test/support/fake-twilio-wire.js';
import { freePort } from '../src/platform/embedded-postgres/postgres-server.js';
import { eventually } from '../test/support/eventually.js';
import type { Breakable } from './break-things.js';
import { ChaosClock } from './clock.js';
import { ChaosDatabase } from './database.js';
import type { Diary } from './diary.js';
import type { ChaosOptions } from './options.js';
import { ChaosProvider } from './provider.js';
import type { Random } from './random.js';
import { RedisServer } from '../test/support/redis-server.js';
import { Supervised } from './supervised.js';

const START_MS = 120_000;
const LOADER = path.resolve(import.meta.dirname, '../test/support/typescript-loader.mjs');
const NO_LIMIT = '999999999';

export interface Stage extends Breakable {
  readonly folder: string;
  readonly baseUrl: string;
}

/** One web process and two workers, with a database, a queue and a provider of their own, ready for use. */
export async function setStage(
  options: ChaosOptions,
  random: Random,
  diary: Diary,
  onText: (sms: FakeSms) => void,
): Promise<Stage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vigil-chaos-'));
  // The database server runs as another user where we are root, and has to get through.
  chmodSync(folder, 0o711);
  const database = await ChaosDatabase.start(path.join(folder, 'data'));
  const redis = options.backend === 'redis' ? await RedisServer.start(path.join(folder, 'redis')) : null;
  const provider = await ChaosProvider.start(random.fork('provider'), onText);
  const clock = new ChaosClock(path.join(folder, 'clock'));
  const port = await freePort(0);
  const baseUrl = `http://127.0.0.1:${port}`;
  provider.fake.serve({ publicUrl: baseUrl, address: baseUrl });
  const env = {
    ...environment(folder, port),
    ...provider.fake.env,
    ...clock.env,
    DATABASE_URL: database.url,
    REDIS_URL: redis?.url ?? '',
  };
  const restart = random.fork('restarts');
  const supervised = (name: string, entry: string): Supervised => {
    const program = { name, args: [...clock.args, ...entryOf(entry)], env, logFile: path.join(folder, `${name}.log`) };
    return new Supervised(program, diary, () => restart.whole(100, 2_500));
  };
  const web = supervised('web', 'main');
  const workers = [supervised('worker-1', 'worker'), supervised('worker-2', 'worker')];
  for (const each of [web, ...workers]) each.start();
  await eventually(() => isReady(baseUrl), 'the system is ready', START_MS);
  return { folder, baseUrl, database, redis, provider, clock, web, workers };
}

/** What `npm run start:web` and `start:worker` run; the sources where nothing is built. */
function entryOf(name: string): readonly string[] {
  const built = path.resolve(import.meta.dirname, `../dist/${name}.js`);
  if (existsSync(built)) return ['--enable-source-maps', built];
  return ['--import', LOADER, path.resolve(import.meta.dirname, `../src/${name}.ts`)];
}

export async function isReady(baseUrl: string): Promise<boolean> {
  const answer = await fetch(`${baseUrl}/readyz`).catch(() => null);
  return answer?.status === 200;
}

function environment(folder: string, port: number): Record<string, string> {
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    VIGIL_DATA_DIR: path.join(folder, 'data'),
    VIGIL_SECRET: randomBytes(32).toString('base64'),
    QUEUE_PREFIX: 'vigil',
    SMS_PER_SECOND: '100',
    SMS_DAILY_CAP: NO_LIMIT,
    REPORTS_PER_HOUR: NO_LIMIT,
    REPORTS_PER_DAY: NO_LIMIT,
    REPORTS_PER_HOUR_OVERALL: NO_LIMIT,
    SEND_ALLOWLIST: '',
    SMTP_URL: '',
    LOG_LEVEL: 'warn',
  };
}
