import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Message as MessageRow } from '../platform/prisma/generated/client.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import type { Message } from './message.js';
import { KEPT_PROVIDER } from './outbox-transport/kept-id.js';
import { toMessage } from './prisma-message-row.js';
import { SilentMessages } from './silent-messages.repository.js';

@Injectable()
export class PrismaSilentMessages extends SilentMessages {
  async handedOffAt(tx: Tx, at: Date): Promise<readonly Message[]> {
    const rows = await sqlOf(tx).query<MessageRow>`
      SELECT m.* FROM message m
        JOIN alert a ON a.id = m.alert_id
        JOIN incident i ON i.id = m.incident_id
       WHERE m.channel IN ('sms', 'voice') AND m.handed_off_at = ${at} AND m.status = 'handed_off'
         AND m.provider <> ${KEPT_PROVIDER} 
         AND (a.status = 'waiting' AND i.status NOT IN ('stood_down', 'closed', 'dismissed')
              OR EXISTS (SELECT 1 FROM message b JOIN alert w ON w.id = b.alert_id JOIN incident o ON o.id = b.incident_id
                          WHERE b.carried_by = m.id AND w.status = 'waiting'
                            AND o.status NOT IN ('stood_down', 'closed', 'dismissed')))
       ORDER BY m.id
         FOR UPDATE OF m`;
    return rows.map(toMessage);
  }

  async markAsked(tx: Tx, ids: readonly string[], at: Date): Promise<number> {
    return sqlOf(tx).execute`
      UPDATE message SET receipt_asked_at = ${at} WHERE id = ANY(${[...ids]}::uuid[]) AND receipt_asked_at IS NULL`;
  }
}
