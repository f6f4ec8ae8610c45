import type { Settings } from '../../config/settings.js';
import { derive, KeyRing } from './key-ring.js';

/** Keys for backups: one for each file, below one that follows from the secret and is used for nothing else. */
export class BackupKeys {
  private readonly rings: readonly KeyRing[];

  constructor({ current, previous }: Settings['secrets']) {
    this.rings = [current, ...previous].map((secret) => new KeyRing(secret));
  }

  /** Names the present secret. */
  get keyId(): string {
    return this.rings[0]?.id ?? '';
  }

  /** Null when neither the present secret nor a previous one has this name. */
  ofFile(keyId: string, salt: Buffer): Buffer | null {
    const ring = this.rings.find(({ id }) => id === keyId);
    return ring === undefined ? null : derive(ring.forBackup(), 'backup-file', salt);
  }
}
