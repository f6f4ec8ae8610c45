import { loadSettings } from './config/load-settings.js';
import { openDatabase } from './open-database.js';
import { makeMigration } from './platform/prisma/make-migration.js';
import { sentenceOf } from './run-process.js';

/** `npm run db:migrate -- NAME`: writes the migration from the newest one to the schema in prisma/schema. */
const [name] = process.argv.slice(2);
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write('Usage: npm run db:migrate -- NAME, with lower-case letters, digits and _ in the name\n');
  process.exit(2);
}
try {
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const database = await openDatabase(loadSettings(), { exclusive: false, migrate: false, log });
  const made = await makeMigration(name, database.settings.database.url ?? '', new Date());
  await database.close();
  process.stdout.write(made === null ? 'The schema has not changed.\n' : `Wrote ${made}\n`);
} catch (cause) {
  process.stderr.write(`${sentenceOf(cause)}\n`);
  process.exitCode = 1;
}
