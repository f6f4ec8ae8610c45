import type { ResponderId, RotaId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';

/** What has been told about rotas, so that it is told once. Throws only when the database does. */
export abstract class DutyWatch {
  /** Who was on duty when it was last looked, under lock; null at the first look, or when the rota is gone. */
  abstract lock(tx: Tx, rotaId: RotaId): Promise<readonly ResponderId[] | null>;
  abstract save(tx: Tx, rotaId: RotaId, responderIds: readonly ResponderId[], at: Date): Promise<void>;
  /** The rota could not be looked at: the auditor sees since when, until one look at it succeeds. */
  abstract broken(tx: Tx, rotaId: RotaId, at: Date): Promise<void>;
  abstract mended(tx: Tx, rotaId: RotaId): Promise<void>;
  /** @returns false when somebody has taken this week already. */
  abstract takeWeek(tx: Tx, week: string, at: Date): Promise<boolean>;
}
