import type pg from 'pg';
import type { Settings } from '../../config/settings.js';
import { conflict } from '../../kernel/app-error.js';
import { processName } from '../../platform/crypto/process-name.js';

/**
 * A process that was not started anew since the secret was changed could open nothing of what is sealed under it.
 * Throws AppError `secret_not_everywhere`.
 */
export async function assertAllKnow(client: pg.Client, settings: Pick<Settings, 'secrets'>): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT application_name AS name FROM pg_stat_activity
      WHERE datname = current_database() AND application_name ~ '^vigil [0-9a-f]{8}$'`,
  );
  if (rows.every(({ name }) => name === processName(settings))) return;
  throw conflict(
    'secret_not_everywhere',
    'A process of Vigil still runs with another VIGIL_SECRET, and could read nothing any more. Restart every process with the new one, then run this again.',
  );
}
