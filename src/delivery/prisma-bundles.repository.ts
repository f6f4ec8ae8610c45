import { Injectable } from '@nestjs/common';
import type { MessageId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import { Bundles, type NewBundle } from './bundles.repository.js';
import type { Message } from './message.js';

@Injectable()
export class PrismaBundles extends Bundles {
  async codesSince(tx: Tx, responderId: string, since: Date): Promise<ReadonlySet<string>> {
    const rows = await sqlOf(tx).query<{ code: string }>`
      SELECT code FROM alert WHERE responder_id = ${responderId}::uuid AND created_at >= ${since} AND code IS NOT NULL
       UNION SELECT code FROM bundle WHERE responder_id = ${responderId}::uuid AND created_at >= ${since}
       UNION SELECT code FROM drill_person
              WHERE responder_id = ${responderId}::uuid AND created_at >= ${since} AND code IS NOT NULL`;
    return new Set(rows.map(({ code }) => code));
  }

  async insert(tx: Tx, { id, messageId, responderId, code, alertIds, createdAt }: NewBundle): Promise<void> {
    await sqlOf(tx).later`
      INSERT INTO bundle (id, message_id, responder_id, code, alert_ids, created_at)
      VALUES (${id}::uuid, ${messageId}::uuid, ${responderId}::uuid, ${code}, ${[...alertIds]}::uuid[], ${createdAt})`;
  }

  async remove(tx: Tx, messageId: MessageId): Promise<void> {
    await sqlOf(tx).later`DELETE FROM bundle WHERE message_id = ${messageId}::uuid`;
  }

  async release(tx: Tx, carrierId: MessageId, at: Date, possibleDuplicate: boolean) {
    // Rows of the outbox before messages, as whoever claims one does.
    await sqlOf(tx).query`
      SELECT o.id FROM outbox_row o
       WHERE o.key IN (SELECT k.key FROM message m
                        CROSS JOIN LATERAL (VALUES ('message-' || m.id), ('message-' || m.id || '-sooner')) AS k (key)
                        WHERE m.carried_by = ${carrierId}::uuid)
       ORDER BY o.key FOR UPDATE`;
    // Whoever answers one of them holds its lock: only after it is it known whether the alert still waits.
    await sqlOf(tx).query`SELECT id FROM message WHERE carried_by = ${carrierId}::uuid ORDER BY id FOR UPDATE`;
    return sqlOf(tx).query<Pick<Message, 'id' | 'channel' | 'dueAt' | 'priority'>>`
      UPDATE message m
         SET status = 'queued', carried_by = NULL, failure_code = NULL, ended_at = NULL,
             due_at = GREATEST(m.due_at, ${at}), possible_duplicate = m.possible_duplicate OR ${possibleDuplicate}
        FROM alert a, message carrier
       WHERE m.carried_by = ${carrierId}::uuid AND carrier.id = m.carried_by AND a.id = m.alert_id
         AND a.status = 'waiting' AND m.incident_id <> carrier.incident_id
   RETURNING m.id, m.channel, m.due_at, m.priority`;
  }

  async of(tx: Tx, responderIds: readonly string[], since: Date) {
    return sqlOf(tx).query<{ code: string; alertIds: string[] }>`
      SELECT code, alert_ids::text[] AS "alertIds" FROM bundle
       WHERE responder_id = ANY(${[...responderIds]}::uuid[]) AND created_at >= ${since}
       ORDER BY created_at DESC`;
  }
}
