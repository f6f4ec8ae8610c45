import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { JournalEvent } from '../journal/journal.js';
import { JournalTap } from '../journal/journal-tap.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import { CALLED, isEvent } from './webhook-events.js';
import { WEBHOOK_DUE, WEBHOOK_PRIORITY } from './webhook-facts.js';

/**
 * A delivery, and what makes it happen, for each webhook that wants an event, or that a step of a policy names: one statement that nobody waits for, so
 * that a system without webhooks pays next to nothing. The sweeper publishes the rows.
 */
@Injectable()
export class PrismaWebhookTap extends JournalTap {
  constructor(
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {
    super();
  }

  async written(tx: Tx, events: readonly JournalEvent[]): Promise<void> {
    const wanted = events.filter(({ kind }) => isEvent(kind));
    if (wanted.length === 0) return;
    const now = this.clock.now();
    const rows = wanted.map(({ kind, incidentId = null, regionCode = null, data = {} }) => ({
      // The same for each webhook, and in the order of time: the id of a delivery is made of it.
      event: this.ids.next(),
      kind,
      region: regionCode,
      named: kind === CALLED ? data['webhookId'] : null,
      payload: { type: kind, timestamp: now.toISOString(), data: { incidentId, regionCode, ...data } },
    }));
    await sqlOf(tx).later`
      WITH made AS (
        INSERT INTO webhook_delivery (id, webhook_id, kind, payload, status, attempts, created_at, since)
        SELECT (left(event::text, 24) || right(md5(event::text || webhook.id::text), 12))::uuid, webhook.id, kind, payload,
               'waiting', 0, ${now}::timestamptz, ${now}::timestamptz
          FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            AS item (event uuid, kind text, region text, named uuid, payload jsonb)
          JOIN webhook ON enabled AND (region_code IS NULL OR region_code = region)
           AND (webhook.id = named OR kind = ANY(events) OR split_part(kind, '.', 1) || '.*' = ANY(events))
        RETURNING id)
      INSERT INTO outbox_row (key, fact, data, priority, due_at, created_at)
      SELECT 'webhook-' || id, ${WEBHOOK_DUE}::text, jsonb_build_object('deliveryId', id), ${WEBHOOK_PRIORITY}::int,
             ${now}::timestamptz, ${now}::timestamptz
        FROM made`;
  }
}
