import type { Tx } from '../kernel/unit-of-work.js';
import type { BriefCode } from './brief-code.js';

/** One code a person, the newest. The caller holds the lock of the person. Throws only when the database does. */
export abstract class BriefCodes {
  abstract of(tx: Tx, responderId: string): Promise<BriefCode | null>;
  /** In the place of the one before. */
  abstract save(tx: Tx, code: BriefCode): Promise<void>;
}
