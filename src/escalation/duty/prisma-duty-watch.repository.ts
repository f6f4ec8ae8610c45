import { Injectable } from '@nestjs/common';
import type { ResponderId, RotaId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { DutyWatch } from './duty-watch.repository.js';

@Injectable()
export class PrismaDutyWatch extends DutyWatch {
  async lock(tx: Tx, rotaId: RotaId): Promise<readonly ResponderId[] | null> {
    const [row] = await sqlOf(tx).query<{ responderIds: ResponderId[] | null }>`
      SELECT responder_ids FROM rota_watch WHERE rota_id = ${rotaId}::uuid FOR UPDATE`;
    return row?.responderIds ?? null;
  }

  async save(tx: Tx, rotaId: RotaId, responderIds: readonly ResponderId[], at: Date): Promise<void> {
    await sqlOf(tx).execute`
      INSERT INTO rota_watch (rota_id, responder_ids, seen_at)
      SELECT id, ${[...responderIds]}::uuid[], ${at} FROM rota WHERE id = ${rotaId}::uuid
      ON CONFLICT (rota_id) DO UPDATE SET responder_ids = EXCLUDED.responder_ids, seen_at = EXCLUDED.seen_at`;
  }

  async broken(tx: Tx, rotaId: RotaId, at: Date): Promise<void> {
    await sqlOf(tx).execute`
      INSERT INTO rota_watch AS w (rota_id, responder_ids, seen_at, failing_since)
      SELECT id, NULL, ${at}, ${at} FROM rota WHERE id = ${rotaId}::uuid
      ON CONFLICT (rota_id) DO UPDATE SET failing_since = COALESCE(w.failing_since, EXCLUDED.failing_since)`;
  }

  async mended(tx: Tx, rotaId: RotaId): Promise<void> {
    await sqlOf(tx).later`
      UPDATE rota_watch SET failing_since = NULL WHERE rota_id = ${rotaId}::uuid AND failing_since IS NOT NULL`;
  }

  async takeWeek(tx: Tx, week: string, at: Date): Promise<boolean> {
    const rows = await sqlOf(tx).query<{ week: string }>`
      INSERT INTO week_warning (week, warned_at) VALUES (${week}, ${at}) ON CONFLICT (week) DO NOTHING RETURNING week`;
    return rows.length > 0;
  }
}
