import { Injectable } from '@nestjs/common';
import type { MessageId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Message as MessageRow } from '../platform/prisma/generated/client.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import type { Message } from './message.js';
import { NOT_FAILED, SENDER_PAUSED } from './sending-stop.js';
import {
  type ClaimedLook,
  type HandedOff,
  type LockedMessage,
  type MessageChange,
  Messages,
  type SendingMark,
} from './messages.repository.js';
import { type LockedRow, toLocked, toMessage } from './prisma-message-row.js';

/** When a message ends whose try is under way: whoever looks then, by whatever clock, finds that it is too late. */
const LONG_PAST = new Date(0);

@Injectable()
export class PrismaMessages extends Messages {
  async insert(tx: Tx, messages: Parameters<Messages['insert']>[1]): Promise<void> {
    const rows = messages.map((message) => ({ ...message, status: 'queued' }));
    await sqlOf(tx).insert('message', rows);
  }

  async waitingByClass(tx: Tx, incidentId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await sqlOf(tx).query<{ orderClass: string; waiting: number }>`
      SELECT order_class, count(*)::int AS waiting FROM message
       WHERE incident_id = ${incidentId}::uuid AND status = 'queued' GROUP BY order_class`;
    return new Map(rows.map((row) => [row.orderClass, row.waiting]));
  }

  async lock(tx: Tx, ids: readonly string[]): Promise<readonly LockedMessage[]> {
    const rows = await sqlOf(tx).query<LockedRow>`
      SELECT m.*, i.status AS incident_status, c.id AS found_method_id, c.failing_since,
             c.opted_out_at IS NOT NULL AND c.channel = 'sms' AS opted_out, c.verified_at IS NOT NULL AS verified,
             EXISTS (SELECT 1 FROM sending_stop s WHERE s.channel = m.channel) AS stopped,
             CASE WHEN EXISTS (SELECT 1 FROM region_maintenance) THEN paging_held_until(m.incident_id, m.run_id) END
               AS held_until
        FROM message m
        LEFT JOIN incident i ON i.id = m.incident_id
        LEFT JOIN reachable_contact c ON c.id = m.contact_method_id
       WHERE m.id = ANY(${[...ids]}::uuid[])
       ORDER BY m.id
         FOR UPDATE OF m`;
    return rows.map(toLocked);
  }

  async lockToClaim(tx: Tx, ids: readonly string[], { dueBy, leftSince }: Parameters<Messages['lockToClaim']>[2]) {
    const rows = await sqlOf(tx).query<LockedRow & { readonly lastLeftAt: Date | null }>`
      WITH near AS MATERIALIZED (
        SELECT mine.id AS near_to, o.id, o.status, o.sending_at, o.incident_id <> mine.incident_id AS other
          FROM message mine
          JOIN message o ON o.responder_id = mine.responder_id AND o.queued_at >= mine.queued_at - interval '8 days'
         WHERE mine.id = ANY(${[...ids]}::uuid[]) AND mine.template IN ('triage', 'alert', 'reminder')
           AND o.contact_method_id = mine.contact_method_id AND o.id <> mine.id AND o.alert_id IS NOT NULL
           AND (o.status = 'queued' AND o.due_at <= ${dueBy}
                OR o.status IN ('sending', 'handed_off', 'sent', 'delivered') AND o.sending_at > ${leftSince} AND o.sending_at <= ${dueBy}
                   AND o.template IN ('alert', 'reminder') AND NOT o.params ? 'alone'))
      SELECT m.*, i.status AS incident_status, c.id AS found_method_id, c.failing_since,
             c.opted_out_at IS NOT NULL AND c.channel = 'sms' AS opted_out, c.verified_at IS NOT NULL AS verified,
             EXISTS (SELECT 1 FROM sending_stop s WHERE s.channel = m.channel) AS stopped,
             CASE WHEN EXISTS (SELECT 1 FROM region_maintenance) THEN paging_held_until(m.incident_id, m.run_id) END
               AS held_until,
             (SELECT max(n.sending_at) FROM near n WHERE n.near_to = m.id AND n.other AND n.status <> 'queued')
               AS last_left_at
        FROM message m
        LEFT JOIN incident i ON i.id = m.incident_id
        LEFT JOIN reachable_contact c ON c.id = m.contact_method_id
       WHERE m.id = ANY(ARRAY(SELECT n.id FROM near n WHERE n.status = 'queued') || ${[...ids]}::uuid[])
       ORDER BY m.id
         FOR UPDATE OF m`;
    return rows.map(({ lastLeftAt, ...row }): ClaimedLook => ({ ...toLocked(row), lastLeftAt }));
  }

  async carriedBy(tx: Tx, id: MessageId): Promise<readonly Message[]> {
    const rows = await sqlOf(tx).query<MessageRow>`
      SELECT m.* FROM message m JOIN alert a ON a.id = m.alert_id
       WHERE m.carried_by = ${id}::uuid AND a.status = 'waiting' ORDER BY m.id FOR UPDATE OF m`;
    return rows.map(toMessage);
  }

  async ofAlert(tx: Tx, alertId: string): Promise<readonly Message[]> {
    const rows = await sqlOf(tx).query<MessageRow>`
      SELECT * FROM message
       WHERE id IN (SELECT id FROM message WHERE alert_id = ${alertId}::uuid
                     UNION SELECT carried_by FROM message WHERE alert_id = ${alertId}::uuid)
       ORDER BY id FOR UPDATE`;
    return rows.map(toMessage).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  }

  async change(tx: Tx, id: MessageId, change: MessageChange): Promise<void> {
    await sqlOf(tx).update('message', id, change);
  }

  async alertsWaitingForSender(tx: Tx, incidentId: string, dueBy: Date): Promise<readonly string[]> {
    const rows = await sqlOf(tx).query<{ id: string }>`
      SELECT a.id FROM alert a
       WHERE a.incident_id = ${incidentId}::uuid AND a.status = 'waiting'
         AND EXISTS (SELECT 1 FROM message m WHERE m.alert_id = a.id AND m.channel = 'sms' AND m.status = 'queued'
                        AND (m.failure_code = ${SENDER_PAUSED} OR m.failure_code IS NULL AND m.due_at <= ${dueBy}))
       ORDER BY a.id`;
    return rows.map(({ id }) => id);
  }

  async markSending(tx: Tx, messages: readonly SendingMark[], at: Date, deadline: Date): Promise<void> {
    await sqlOf(tx).later`
      UPDATE message m
         SET status = 'sending', attempts = m.attempts + 1, sending_deadline = ${deadline},
             sending_at = COALESCE(m.sending_at, ${at}), provider = s.provider, number_prefix = s.number_prefix
        FROM unnest(${messages.map(({ id }) => id)}::uuid[], ${messages.map(({ provider }) => provider)}::text[],
                    ${messages.map(({ numberPrefix }) => numberPrefix)}::text[]) AS s(id, provider, number_prefix)
       WHERE m.id = s.id`;
  }

  async markHandedOff(tx: Tx, accepted: readonly HandedOff[], at: Date): Promise<readonly string[]> {
    const rows = await sqlOf(tx).query<{ id: string; possibleDuplicate: boolean }>`
      UPDATE message m
         SET provider = a.provider, provider_id = a.provider_id, sending_deadline = NULL,
             handed_off_at = COALESCE(m.handed_off_at, ${at}),
             failure_code = CASE WHEN m.failure_code <> ALL(${NOT_FAILED}) THEN m.failure_code END,
             failure_reason = CASE WHEN m.failure_code <> ALL(${NOT_FAILED}) THEN m.failure_reason END,
             status = CASE WHEN m.status IN ('queued', 'sending') THEN 'handed_off' ELSE m.status END
        FROM unnest(${accepted.map((each) => each.id)}::uuid[], ${accepted.map((each) => each.provider)}::text[],
                    ${accepted.map((each) => each.providerId)}::text[]) AS a(id, provider, provider_id)
       WHERE m.id = a.id
   RETURNING m.id, m.possible_duplicate`;
    return rows.filter((row) => row.possibleDuplicate).map((row) => row.id);
  }

  async cancelQueued(tx: Tx, of: { readonly alertIds: readonly string[] }, at: Date, code: string) {
    if (of.alertIds.length === 0) return [];
    // Rows of the outbox before messages, as whoever claims one does.
    await sqlOf(tx).execute`
      SELECT o.id FROM outbox_row o
       WHERE o.key IN (SELECT k.key FROM message m
                        CROSS JOIN LATERAL (VALUES ('message-' || m.id), ('message-' || m.id || '-sooner')) AS k (key)
                        WHERE m.alert_id = ANY(${[...of.alertIds]}::uuid[]))
       ORDER BY o.key FOR UPDATE`;
    // By itself: a receipt under way may be writing one more try, which only a statement that begins afterwards sees.
    await sqlOf(tx).query`
      SELECT id FROM message WHERE alert_id = ANY(${[...of.alertIds]}::uuid[]) ORDER BY id FOR UPDATE`;
    const rows = await sqlOf(tx).query<{ id: string; alertId: string | null; responderId: string; waited: boolean }>`
      UPDATE message
         SET status = CASE status WHEN 'queued' THEN 'cancelled' ELSE status END,
             ended_at = CASE status WHEN 'queued' THEN ${at} ELSE ended_at END,
             failure_code = CASE status WHEN 'queued' THEN ${code} ELSE failure_code END,
             expires_at = CASE status WHEN 'queued' THEN expires_at ELSE ${LONG_PAST} END
       WHERE id IN (SELECT id FROM message
                     WHERE alert_id = ANY(${[...of.alertIds]}::uuid[])
                       AND (status = 'queued'
                            OR status IN ('sending', 'handed_off', 'sent') AND order_class <> 'stand_down')
                     ORDER BY id FOR UPDATE)
   RETURNING id, alert_id AS "alertId", responder_id AS "responderId", status = 'cancelled' AS waited`;
    return rows.filter(({ waited }) => waited);
  }

  async cancelTo(tx: Tx, responderId: string, at: Date, code: string): Promise<void> {
    await sqlOf(tx).execute`
      UPDATE message SET status = 'cancelled', ended_at = ${at}, failure_code = ${code}
       WHERE responder_id = ${responderId}::uuid AND status = 'queued'`;
  }

  async cancelDrill(tx: Tx, of: Parameters<Messages['cancelDrill']>[1], at: Date, code: string): Promise<number> {
    return sqlOf(tx).execute`
      UPDATE message
         SET status = CASE status WHEN 'queued' THEN 'cancelled' ELSE status END,
             ended_at = CASE status WHEN 'queued' THEN ${at} ELSE ended_at END,
             failure_code = CASE status WHEN 'queued' THEN ${code} ELSE failure_code END,
             expires_at = ${LONG_PAST}
       WHERE id IN (SELECT m.id FROM message m JOIN drill_person p ON p.id = m.drill_person_id
                     WHERE p.drill_id = ${of.drillId}::uuid AND m.status IN ('queued', 'sending')
                       AND p.id = COALESCE(${of.drillPersonId ?? null}::uuid, p.id)
                     ORDER BY m.id FOR UPDATE OF m)`;
  }

  async otherTries(tx: Tx, { id, contactMethodId, channel, alertId, template }: Message, since: Date) {
    const rows = await sqlOf(tx).query<{ providerId: string | null; open: boolean }>`
      SELECT m.provider_id AS "providerId",
             (m.possible_duplicate
                OR m.provider_id IS NULL AND m.status IN ('sending', 'expired') AND m.attempts > 0)
               AND (m.channel = 'voice' OR m.alert_id IS NOT DISTINCT FROM ${alertId}::uuid AND m.template = ${template})
               AS open
        FROM reachable_contact mine
        JOIN reachable_contact same ON same.address_index = mine.address_index
        JOIN message m ON m.responder_id = same.responder_id AND m.contact_method_id = same.id
       WHERE mine.id = ${contactMethodId}::uuid AND m.channel = ${channel} AND m.id <> ${id}::uuid
         AND m.queued_at >= ${since} AND (m.provider_id IS NOT NULL OR m.attempts > 0)`;
    const taken = rows.flatMap(({ providerId }) => (providerId === null ? [] : [providerId]));
    return { taken, open: rows.some(({ open }) => open) };
  }

  async textsHandedOffSince(tx: Tx, since: Date): Promise<number> {
    const [row] = await sqlOf(tx).query<{ texts: number }>`
      SELECT count(*)::int AS texts FROM message WHERE channel = 'sms' AND handed_off_at >= ${since}`;
    return row?.texts ?? 0;
  }

  async findByProviderId(tx: Tx, providerId: string): Promise<MessageId | null> {
    const [row] = await sqlOf(tx).query<{ id: MessageId }>`
      SELECT id FROM message WHERE provider_id = ${providerId} LIMIT 1`;
    return row?.id ?? null;
  }
}
