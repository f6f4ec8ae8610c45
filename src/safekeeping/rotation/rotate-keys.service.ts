import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { Journal } from '../../journal/journal.js';
import { Clock, SECOND } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { NodeSealing } from '../../platform/crypto/node-sealing.js';
import { PrismaRetiredKeys } from '../../platform/crypto/prisma-retired-keys.js';
import { assertAllKnow } from './assert-all-know.js';
import { connectAlone, disconnect } from '../../platform/prisma/database-connection.js';
import { readSeals, type SealedUnder } from './read-seals.js';
import { type Renewal, RENEWALS } from './renewal.js';
import { renewTable, type TableOutcome } from './renew-table.js';

const WAIT_MS = 10 * SECOND;
/** Others may write while we look; what they hold is left for the next pass. */
const PASSES = 5;
/** One rotation at a time. Any number, fixed for all time. */
const LOCK = 7_214_055_803;

export interface RotationOutcome {
  readonly tables: readonly TableOutcome[];
  readonly seals: SealedUnder;
  /** Everything stored is under the present secret, and found by it. */
  readonly isDone: boolean;
}

export interface RotationOptions {
  readonly dryRun: boolean;
  readonly onProgress: (table: string, renewed: number) => void;
}

/**
 * Seals everything stored anew under VIGIL_SECRET, and makes anew the keyed hashes that can be. Keys of what cannot are
 * kept. Beside a running system, and again after it was broken off.
 */
@Injectable()
export class RotateKeysService {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sealing: NodeSealing,
    private readonly retired: PrismaRetiredKeys,
    private readonly uow: UnitOfWork,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `secret_not_everywhere`. */
  async rotate(options: RotationOptions): Promise<RotationOutcome> {
    const client = await connectAlone(this.settings.database.url ?? '', WAIT_MS);
    try {
      await client.query(`SELECT pg_advisory_lock(${LOCK})`);
      if (!options.dryRun) await assertAllKnow(client, this.settings);
      if (!options.dryRun) await this.begin(client);
      const tables: TableOutcome[] = [];
      for (const renewal of RENEWALS) tables.push(await this.renew(client, renewal, options));
      const seals = await readSeals(client, this.sealing);
      const unreadable = tables.some((table) => table.unreadable > 0);
      const isDone = !options.dryRun && !unreadable && seals.previous === 0 && seals.unknown === 0;
      if (isDone) await this.end(client, tables);
      return { tables, seals, isDone };
    } finally {
      await disconnect(client);
    }
  }

  private async renew(client: pg.Client, renewal: Renewal, options: RotationOptions): Promise<TableOutcome> {
    const { table } = renewal;
    let renewed = 0;
    for (let pass = 1; ; pass += 1) {
      const before = renewed;
      const onProgress = (sofar: number): void => options.onProgress(table, before + sofar);
      const outcome = await renewTable(client, renewal, this.sealing, { dryRun: options.dryRun, onProgress });
      renewed += outcome.renewed;
      if (options.dryRun || outcome.renewed === 0 || pass === PASSES) return { ...outcome, renewed };
    }
  }

  private async begin(client: pg.Client): Promise<void> {
    await this.retired.keep();
    await client.query(
      `INSERT INTO key_rotation (key_id, started_at) VALUES ($1, $2)
       ON CONFLICT (key_id) DO UPDATE SET started_at = EXCLUDED.started_at, finished_at = NULL`,
      [this.sealing.keyId, this.clock.now()],
    );
  }

  private async end(client: pg.Client, tables: readonly TableOutcome[]): Promise<void> {
    const now = this.clock.now();
    await client.query('UPDATE key_rotation SET finished_at = $2 WHERE key_id = $1', [this.sealing.keyId, now]);
    const rows = tables.reduce((sum, { renewed }) => sum + renewed, 0);
    await this.uow.run((tx) =>
      this.journal.append(tx, { kind: 'keys.rotated', actor: { type: 'operator' }, data: { rows } }),
    );
  }
}
