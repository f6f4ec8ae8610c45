import path from 'node:path';
import { type BackupMade, writeBackup, writeBackupFile } from '../safekeeping/backup/make-backup.js';
import { oldBackups } from '../safekeeping/backup/old-backups.js';
import { KEPT_DAYS } from '../safekeeping/data-map/kept-for.js';
import { type Command, SUCCESS, UsageError } from './command.js';
import { positional } from './read-arguments.js';

export const backupCommand: Command = {
  name: 'backup',
  summary:
    'Writes the whole database and uploads into one file, sealed with VIGIL_SECRET. The system may run meanwhile.',
  usage: 'FILE',
  help: [
    'FILE    where to; - writes it to standard output. Under npm: npm run --silent vigil -- backup -',
    'The secret is not in it. Keep VIGIL_SECRET somewhere else: without it the backup cannot be read, with it anybody can.',
  ],
  options: {},
  positionals: ['FILE'],
  async run(given, tools) {
    const name = positional(given);
    if (name === '-' && (tools.json || tools.output().isTTY === true)) {
      throw new UsageError('A backup goes into a file or another program, not to a screen, and not with --json.');
    }
    const { secrets, dataDir, database } = await tools.database();
    const source = { secrets, dataDir, url: database.url ?? '', now: new Date() };
    if (name === '-') {
      tools.warn(wordsOf(await writeBackup(source, tools.output())));
      return SUCCESS;
    }
    const file = path.resolve(name);
    const made = await writeBackupFile(source, file);
    tools.result({ file, ...made });
    tools.say(`${wordsOf(made)} ${file}`);
    const old = await oldBackups(path.dirname(file), source.now);
    if (old.length > 0) {
      tools.warn(
        `Older than ${KEPT_DAYS.backups} days, and due to be deleted, with their copies elsewhere: ${old.join(', ')}`,
      );
    }
    return SUCCESS;
  },
};

function wordsOf({ rows, tables, files }: BackupMade): string {
  return `Backed up ${rows} rows of ${tables} tables and ${files} uploads.`;
}
