import type { Tx } from '../../kernel/unit-of-work.js';
import type { JoinCode } from './join-code.js';

/** Codes that were sent to numbers and addresses of people who offer. Throws only when the database does. */
export abstract class JoinCodes {
  /** Nobody else sends a code there, or tries one, until the transaction ends. */
  abstract lock(tx: Tx, addressIndex: string): Promise<JoinCode | null>;
  abstract save(tx: Tx, code: JoinCode): Promise<void>;
  /** Those sent before then. */
  abstract forget(tx: Tx, before: Date): Promise<void>;
}
