import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import { type FactWork, type FailedWork, QueueBoard } from './queue-board.repository.js';

@Injectable()
export class PrismaQueueBoard extends QueueBoard {
  work(tx: Tx, now: Date): Promise<readonly FactWork[]> {
    return sqlOf(tx).query<FactWork>`
      SELECT fact, count(*) FILTER (WHERE due_at <= ${now}::timestamptz)::int AS due,
             min(due_at) FILTER (WHERE due_at <= ${now}::timestamptz) AS oldest_due_at,
             min(due_at) FILTER (WHERE due_at > ${now}::timestamptz) AS next_due_at,
             count(*) FILTER (WHERE published_at IS NULL)::int AS unpublished,
             count(*) FILTER (WHERE failures > 0)::int AS failed
        FROM outbox_row GROUP BY fact ORDER BY fact`;
  }

  failures(tx: Tx, facts: readonly string[], limit: number): Promise<readonly FailedWork[]> {
    return sqlOf(tx).query<FailedWork>`
      SELECT id::text AS id, fact, failures, failed_at, coalesce(failure_code, 'unknown') AS failure_code,
             due_at AS next_at
        FROM outbox_row WHERE failures > 0 AND failed_at IS NOT NULL AND fact = ANY(${[...facts]})
       ORDER BY failed_at DESC, id DESC LIMIT ${limit}`;
  }

  async again(
    tx: Tx,
    { facts, id }: { readonly facts: readonly string[]; readonly id: string | null },
    now: Date,
  ): Promise<number> {
    const rows = await sqlOf(tx).query<{ id: string }>`
      UPDATE outbox_row SET due_at = ${now}::timestamptz, published_at = NULL
       WHERE id IN (SELECT id FROM outbox_row
                     WHERE failures > 0 AND due_at > ${now}::timestamptz AND fact = ANY(${[...facts]})
                       AND (${id}::bigint IS NULL OR id = ${id}::bigint)
                     ORDER BY key FOR UPDATE)
      RETURNING id::text AS id`;
    return rows.length;
  }
}
