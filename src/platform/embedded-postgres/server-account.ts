import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { AppError } from '../../kernel/app-error.js';
import type { Account } from './data-folder.js';

const NAME = 'postgres';

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as itself; root hands it to the owner of the existing
 * cluster, or to the system's `postgres` user, which is made if it is missing.
 * Throws AppError `postgres_account_missing`.
 */
export function serverAccount(cluster: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = existsSync(cluster) ? statSync(cluster) : null;
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return lookUp() ?? create();
}

function lookUp(): Account {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}

function idOf(option: '-u' | '-g'): number {
  const text = execFileSync('id', [option, NAME], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return Number.parseInt(text, 10);
}

/** shadow-utils first, then BusyBox (Alpine). Another process may make the same user at the same moment. */
function create(): NonNullable<Account> {
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/sh', NAME]],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/sh', NAME]],
  ];
  let cause: unknown;
  for (const [command, args] of ways) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
    } catch (error) {
      cause = error;
    }
    const account = lookUp();
    if (account !== null) return account;
  }
  throw new AppError({
    kind: 'unavailable',
    code: 'postgres_account_missing',
    message:
      `Vigil runs as root, the embedded PostgreSQL must not, and the system user "${NAME}" is missing and could not be ` +
      `made (neither useradd nor adduser worked). Make that user, or run Vigil as an ordinary user, or set DATABASE_URL.`,
    cause,
  });
}
