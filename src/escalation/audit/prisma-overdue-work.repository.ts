import { Injectable } from '@nestjs/common';
import { MINUTE, plus, SECOND } from '../../kernel/clock.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { AuditDecision, Finding, Overdue } from './decide-audit.js';
import { OverdueWork } from './overdue-work.repository.js';

const SHORTEST_PAUSE = 30 * SECOND;
/** Of each kind; more of them would say nothing new. */
const MOST = 200;

@Injectable()
export class PrismaOverdueWork extends OverdueWork {
  async takeTurn(tx: Tx, now: Date): Promise<boolean> {
    const sql = sqlOf(tx);
    const longAgo = new Date(0);
    await sql.execute`INSERT INTO audit (id, checked_at) VALUES (1, ${longAgo}) ON CONFLICT (id) DO NOTHING`;
    const [turn] = await sql.query<{ checkedAt: Date }>`
      SELECT checked_at FROM audit WHERE id = 1 FOR UPDATE SKIP LOCKED`;
    if (turn === undefined || Math.abs(now.getTime() - turn.checkedAt.getTime()) < SHORTEST_PAUSE) return false;
    await sql.later`UPDATE audit SET checked_at = ${now} WHERE id = 1`;
    return true;
  }

  async find(tx: Tx, before: Date): Promise<readonly Overdue[]> {
    const sql = sqlOf(tx);
    const moving = plus(before, -MINUTE);
    const found = await Promise.all([
      sql.query<Overdue>`
        SELECT 'run' AS kind, id::text AS subject_id, next_step_at AS due_at FROM run
         WHERE state = 'running' AND next_step_at < ${before} ORDER BY next_step_at LIMIT ${MOST}`,
      sql.query<Overdue>`
        SELECT 'queued_message' AS kind, m.id::text AS subject_id, m.due_at FROM message m
         WHERE m.status = 'queued' AND m.due_at < ${before}
           AND NOT EXISTS (SELECT 1 FROM outbox_row o WHERE o.key IN ('message-' || m.id, 'message-' || m.id || '-sooner'))
         ORDER BY m.due_at LIMIT ${MOST}`,
      sql.query<Overdue>`
        SELECT 'lost_try' AS kind, id::text AS subject_id, sending_deadline AS due_at FROM message
         WHERE status = 'sending' AND sending_deadline < ${before}
           AND NOT EXISTS (SELECT 1 FROM sending_stop s WHERE s.channel = message.channel) ORDER BY sending_deadline LIMIT ${MOST}`,
      sql.query<Overdue>`
        SELECT 'outbox_row' AS kind, o.id::text AS subject_id, o.due_at FROM outbox_row o
         WHERE o.due_at < ${before} AND o.fact <> 'webhook.due'
           AND NOT EXISTS (SELECT 1 FROM message m WHERE o.fact = 'message.' || m.channel || '_due'
                              AND m.channel = split_part(split_part(o.fact, '.', 2), '_', 1)
                              AND m.handed_off_at > ${moving})
         ORDER BY o.due_at LIMIT ${MOST}`,
      sql.query<Overdue>`
        SELECT 'rota' AS kind, rota_id::text AS subject_id, failing_since AS due_at FROM rota_watch
         WHERE failing_since < ${before} ORDER BY failing_since LIMIT ${MOST}`,
    ]);
    return found.flat();
  }

  async known(tx: Tx): Promise<readonly Finding[]> {
    return sqlOf(tx).query<Finding>`SELECT kind, subject_id, alerted_at FROM audit_finding`;
  }

  async keep(tx: Tx, { repair, alert, over }: AuditDecision, now: Date): Promise<void> {
    const sql = sqlOf(tx);
    await sql.insert(
      'audit_finding',
      repair.map(({ kind, subjectId }) => ({ kind, subjectId, foundAt: now })),
    );
    await sql.later`
      UPDATE audit_finding f SET alerted_at = ${now}
        FROM unnest(${alert.map(({ kind }) => kind)}::text[], ${alert.map(({ subjectId }) => subjectId)}::text[])
          AS a (kind, subject_id)
       WHERE f.kind = a.kind AND f.subject_id = a.subject_id`;
    await sql.later`
      DELETE FROM audit_finding f
       USING unnest(${over.map(({ kind }) => kind)}::text[], ${over.map(({ subjectId }) => subjectId)}::text[])
          AS o (kind, subject_id)
       WHERE f.kind = o.kind AND f.subject_id = o.subject_id`;
  }

  async publishAgain(tx: Tx, rowIds: readonly string[]): Promise<void> {
    await sqlOf(tx).later`UPDATE outbox_row SET published_at = NULL WHERE id = ANY(${[...rowIds]}::bigint[])`;
  }
}
