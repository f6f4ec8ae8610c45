import path from 'node:path';
import { VerifyJournalService } from '../journal/verify-journal.service.js';
import { isTooOld } from '../safekeeping/backup/old-backups.js';
import { type Restored, restoreBackup } from '../safekeeping/backup/restore-backup.js';
import { KEPT_DAYS } from '../safekeeping/data-map/kept-for.js';
import { type Command, FAILURE, SUCCESS, type Tools, UsageError } from './command.js';
import { isSet, positional } from './read-arguments.js';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Puts a backup in the place of the database, all or nothing. Every process of Vigil has to be stopped.',
  usage: 'FILE [--replace] [--keep-sending]',
  help: [
    '--replace         also when the database is not empty; all of it is gone then',
    '--keep-sending    lets messages leave at once. Without it nothing leaves until a coordinator says so in the console',
    'The file is read and proved whole before anything is changed. With Redis, empty it too.',
  ],
  options: { replace: { type: 'boolean' }, 'keep-sending': { type: 'boolean' } },
  positionals: ['FILE'],
  async run(given, tools) {
    const name = positional(given);
    if (name === '-') throw new UsageError('Restore needs a file: it is read twice, once before anything is changed.');
    const { secrets, dataDir, database, queue } = await tools.database();
    const now = new Date();
    const keepSending = isSet(given, 'keep-sending');
    const restored = await restoreBackup(
      { secrets, dataDir, queue, url: database.url ?? '', now },
      { file: path.resolve(name), replace: isSet(given, 'replace'), keepSending },
    );
    const system = await tools.open();
    const { problem, entries, headHash } = await system.get(VerifyJournalService).verify();
    const logOk = problem === undefined;
    tools.result({ ...restored, sendingStopped: !keepSending, log: { ok: logOk, entries, headHash } });
    for (const line of wordsOf(restored, keepSending)) tools.say(line);
    if (logOk) tools.say(`The log is in order: ${entries} entries. Hash of the last: ${headHash}`);
    else tools.warn(`The log is not in order at entry ${problem.seq}: it was so in the backup. ${problem.what}`);
    warnOfAge(restored, now, tools);
    return logOk ? SUCCESS : FAILURE;
  },
};

function wordsOf({ rows, tables, files, createdAt, migrated }: Restored, keepSending: boolean): readonly string[] {
  return [
    `Restored ${rows} rows of ${tables} tables and ${files} uploads, as they were at ${createdAt.toISOString()}.`,
    ...(migrated.length === 0 ? [] : [`Brought up to this version: ${migrated.join(', ')}.`]),
    'What happened after that is not there. Everybody has to sign in again.',
    keepSending
      ? 'Messages leave as soon as a worker runs.'
      : 'Nothing leaves: texts, calls and e-mail are stopped. Look at each open incident and end what is over; then let messages leave again in the console.',
  ];
}

function warnOfAge({ createdAt }: Restored, now: Date, { warn }: Tools): void {
  if (!isTooOld(createdAt, now)) return;
  warn(
    `This backup is older than ${KEPT_DAYS.backups} days. What had to be deleted since is back: see docs/privacy.md, and delete this file.`,
  );
}
