import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../config/settings.js';
import { SECOND } from '../../kernel/clock.js';
import { NodeSealing } from '../../platform/crypto/node-sealing.js';
import { connectAlone, disconnect } from '../../platform/prisma/database-connection.js';
import { readSeals, type SealedUnder } from './read-seals.js';

export interface KeyState {
  readonly seals: SealedUnder;
  /** How many secrets VIGIL_SECRET_PREVIOUS names. */
  readonly previousSecrets: number;
  /** A rotation to the present secret has come to its end. */
  readonly rotated: boolean;
}

/** Which secrets what is stored still needs. */
@Injectable()
export class ReadKeyState {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly sealing: NodeSealing,
  ) {}

  async read(): Promise<KeyState> {
    const client = await connectAlone(this.settings.database.url ?? '', 10 * SECOND);
    try {
      const { rows } = await client.query('SELECT 1 FROM key_rotation WHERE key_id = $1 AND finished_at IS NOT NULL', [
        this.sealing.keyId,
      ]);
      const previousSecrets = this.sealing.previousKeyIds.length;
      return { seals: await readSeals(client, this.sealing), previousSecrets, rotated: rows.length > 0 };
    } finally {
      await disconnect(client);
    }
  }
}
