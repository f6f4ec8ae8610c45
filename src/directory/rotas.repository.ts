import type { Tx } from '../kernel/unit-of-work.js';
import type { Rota, RotaOverride } from './duty-rota.js';

/** Duty rotas with their overrides. Throws only when the database does. */
export abstract class Rotas {
  /** Null when there is none (any more). */
  abstract find(
    tx: Tx,
    id: string,
  ): Promise<{ readonly rota: Rota; readonly overrides: readonly RotaOverride[] } | null>;
}
