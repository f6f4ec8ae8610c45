import { loadSettings } from './config/load-settings.js';
import { openDatabase } from './open-database.js';
import { sentenceOf } from './run-process.js';

/** `npm run db:deploy`: applies what is pending. The program does the same when it starts. */
try {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const database = await openDatabase(loadSettings(), { exclusive: false, migrate: true, log });
  await database.close();
  process.stdout.write('The database is up to date.\n');
} catch (cause) {
  process.stderr.write(`${sentenceOf(cause)}\n`);
  process.exitCode = 1;
}
