import { Injectable } from '@nestjs/common';
import type { MessageId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { FailedByProviders } from './failed-by-provider.repository.js';
import type { FailedByProvider } from './whom-to-try-again.js';

@Injectable()
export class PrismaFailedByProviders extends FailedByProviders {
  async find(tx: Tx, since: Date, among?: readonly MessageId[]): Promise<readonly FailedByProvider[]> {
    const ids = among === undefined ? null : [...among];
    return sqlOf(tx).query<FailedByProvider>`
      SELECT m.id, m.incident_id, m.alert_id, m.responder_id, m.channel, m.ended_at,
             COALESCE(m.sending_at, m.queued_at) AS first_tried_at,
             EXISTS (SELECT 1 FROM message p WHERE p.channel = m.channel AND p.handed_off_at > m.ended_at) AS passed_since,
             (SELECT count(*)::int FROM message f
               WHERE f.alert_id = m.alert_id AND f.channel = m.channel AND f.provider_failed
                 AND EXISTS (SELECT 1 FROM message p
                              WHERE p.channel = f.channel AND p.handed_off_at BETWEEN f.sending_at AND f.ended_at))
               AS failed_beside_others
        FROM message m
        JOIN alert a ON a.id = m.alert_id
        JOIN run r ON r.id = a.run_id
        JOIN incident i ON i.id = a.incident_id
       CROSS JOIN LATERAL (SELECT i.status IN ('stood_down', 'closed', 'dismissed') AS is_over) AS its
       WHERE m.provider_failed AND m.ended_at > ${since} AND (${ids}::uuid[] IS NULL OR m.id = ANY(${ids}::uuid[]))
         -- A receipt that came late may have said more since.
         AND m.status IN ('failed', 'expired')
         AND CASE WHEN m.order_class = 'stand_down'
                  THEN (its.is_over OR r.state IN ('satisfied', 'stopped')) AND NOT EXISTS (
                         SELECT 1 FROM journal_entry j
                          WHERE j.incident_id = i.id AND j.kind = 'incident.reopened' AND j.at >= m.queued_at)
                  ELSE NOT its.is_over AND r.state IN ('running', 'exhausted')
                   AND (a.status = 'waiting' OR a.status = 'unreachable' AND a.reason = 'all_channels_failed')
                   -- Coordinators are not asked for what somebody has taken since.
                   AND (r.trigger = 'verified' OR NOT EXISTS (
                         SELECT 1 FROM journal_entry j
                          WHERE j.incident_id = i.id AND j.kind = 'incident.claimed' AND j.at >= a.created_at)) END
         -- Whoever cannot be told by this channel any more would be in the way of the others: one at a time finds out.
         AND EXISTS (
               SELECT 1 FROM responder p JOIN contact_method c ON c.responder_id = p.id
                WHERE p.id = m.responder_id AND (p.status = 'active' OR p.status = 'paused' AND m.order_class = 'stand_down')
                  AND c.channel = m.channel AND c.verified_at IS NOT NULL AND c.opted_out_at IS NULL
                  AND (c.id = m.contact_method_id OR c.failing_since IS NULL))
         -- Nothing came after it by the same way, nor was anything else begun since that may reach the person.
         AND NOT EXISTS (
               SELECT 1 FROM message l
                WHERE l.alert_id = m.alert_id AND (l.order_class = 'stand_down') = (m.order_class = 'stand_down')
                  AND (l.contact_method_id = m.contact_method_id
                         AND (l.queued_at, l.due_at, l.id) > (m.queued_at, m.due_at, m.id)
                       OR l.queued_at > m.ended_at AND l.status NOT IN ('failed', 'undelivered')))
         -- A later round asked the person again.
         AND NOT EXISTS (
               SELECT 1 FROM alert n
                WHERE n.run_id = a.run_id AND n.responder_id = a.responder_id AND n.status <> 'excluded'
                  AND n.created_at > a.created_at)
       ORDER BY m.ended_at, m.id`;
  }
}
