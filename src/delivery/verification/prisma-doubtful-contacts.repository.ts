import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { type ContactToCheck, DoubtfulContacts } from './doubtful-contacts.repository.js';

@Injectable()
export class PrismaDoubtfulContacts extends DoubtfulContacts {
  /** An e-mail has no receipt: one that was taken and did not come back has arrived. A text and a call share a number. */
  async mark(tx: Tx, now: Date, { seenSince, failedSince, codes }: Parameters<DoubtfulContacts['mark']>[2]) {
    await sqlOf(tx).execute`
      WITH confirmed AS (
        SELECT c.id, c.responder_id, c.address_index, c.verified_at, c.failing_since, c.check_since
          FROM contact_method c JOIN responder r ON r.id = c.responder_id
         WHERE r.status = 'active' AND c.verified_at IS NOT NULL AND c.opted_out_at IS NULL),
      known AS (
        SELECT c.*,
               (SELECT max(m.queued_at) FROM message m JOIN contact_method s ON s.id = m.contact_method_id
                 WHERE m.responder_id = c.responder_id AND s.address_index = c.address_index
                   AND m.queued_at >= ${seenSince}
                   AND (m.status = 'delivered' OR m.channel = 'email' AND m.status IN ('handed_off', 'sent'))) AS worked_at,
               (SELECT max(m.queued_at) FROM message m
                 WHERE m.responder_id = c.responder_id AND m.contact_method_id = c.id AND m.queued_at >= ${failedSince}
                   AND m.status IN ('failed', 'undelivered') AND m.failure_code = ANY(${[...codes]}::text[])) AS failed_at
          FROM confirmed c),
      judged AS (
        SELECT id, failing_since IS NOT NULL
                   OR verified_at < ${seenSince} AND worked_at IS NULL
                   OR COALESCE(failed_at > GREATEST(worked_at, verified_at), FALSE) AS doubtful
          FROM known)
      UPDATE contact_method c
         SET check_since = CASE WHEN j.doubtful THEN ${now}::timestamptz END, check_asked_at = NULL
        FROM judged j
       WHERE j.id = c.id AND j.doubtful <> (c.check_since IS NOT NULL)`;
  }

  async toAsk(tx: Tx, { limit, after, askedBefore }: Parameters<DoubtfulContacts['toAsk']>[1]) {
    return sqlOf(tx).query<ContactToCheck>`
      SELECT DISTINCT ON (c.responder_id) c.responder_id AS "responderId", c.id AS "contactMethodId"
        FROM contact_method c JOIN responder r ON r.id = c.responder_id
       WHERE c.check_since IS NOT NULL AND c.check_asked_at IS NULL AND r.status = 'active'
         AND (${after}::uuid IS NULL OR r.id > ${after}::uuid)
         AND NOT EXISTS (SELECT 1 FROM contact_method o WHERE o.responder_id = r.id AND o.check_asked_at > ${askedBefore})
         AND EXISTS (SELECT 1 FROM contact_method o
                      WHERE o.responder_id = r.id AND o.address_index <> c.address_index AND o.channel IN ('email', 'sms')
                        AND o.verified_at IS NOT NULL AND o.opted_out_at IS NULL AND o.failing_since IS NULL)
         AND NOT EXISTS (SELECT 1 FROM alert a JOIN incident i ON i.id = a.incident_id
                          WHERE a.responder_id = r.id AND a.status IN ('waiting', 'answered')
                            AND i.status NOT IN ('stood_down', 'closed', 'dismissed'))
       ORDER BY c.responder_id, c.check_since, c.channel = 'voice', c.id
       LIMIT ${limit}`;
  }

  async markAsked(tx: Tx, { responderId, contactMethodId }: ContactToCheck, now: Date): Promise<boolean> {
    const marked = await sqlOf(tx).execute`
      UPDATE contact_method c SET check_asked_at = ${now}
        FROM contact_method asked
       WHERE asked.id = ${contactMethodId}::uuid AND asked.check_asked_at IS NULL
         AND c.responder_id = ${responderId}::uuid AND c.address_index = asked.address_index
         AND c.check_since IS NOT NULL AND c.check_asked_at IS NULL`;
    return marked > 0;
  }
}
