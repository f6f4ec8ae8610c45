import type { Tx } from '../../kernel/unit-of-work.js';
import type { BulletinVersion } from './bulletin.js';

/** Bulletins, version by version; nothing is ever changed. Throws when the database does. */
export abstract class Bulletins {
  /** Until the end of the transaction nobody else writes one. */
  abstract lock(tx: Tx): Promise<void>;
  /** The newest version of each, newest period first; without their words. */
  abstract list(tx: Tx, most: number): Promise<readonly Omit<BulletinVersion, 'text'>[]>;
  /** Of one period, newest first; without their words. */
  abstract versions(tx: Tx, period: string): Promise<readonly Omit<BulletinVersion, 'text'>[]>;
  /** The version of a period; the newest where none is asked for. Null when there is none. */
  abstract find(tx: Tx, period: string, version: number | null): Promise<BulletinVersion | null>;
  abstract add(tx: Tx, version: BulletinVersion): Promise<void>;
}
