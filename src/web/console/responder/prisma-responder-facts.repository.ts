import { Injectable } from '@nestjs/common';
import type { ContactMethodId } from '../../../kernel/ids.js';
import type { Tx } from '../../../kernel/unit-of-work.js';
import { sqlOf } from '../../../platform/prisma/prisma-tx.js';
import {
  type AccountRow,
  type AskedRow,
  type MethodFacts,
  ResponderFacts,
  type WelcomeRow,
} from './responder-facts.repository.js';

interface MethodRow {
  readonly id: ContactMethodId;
  readonly failureCode: string | null;
  readonly lastDeliveredAt: Date | null;
  readonly lastFailedAt: Date | null;
  readonly lastReason: string | null;
  readonly lastCode: string | null;
}

@Injectable()
export class PrismaResponderFacts extends ResponderFacts {
  async methods(tx: Tx, responderId: string): Promise<ReadonlyMap<ContactMethodId, MethodFacts>> {
    const rows = await sqlOf(tx).query<MethodRow>`
      SELECT c.id, c.failure_code, d.last_delivered_at, f.ended_at AS last_failed_at,
             f.failure_reason AS last_reason, f.failure_code AS last_code
        FROM contact_method c
        LEFT JOIN LATERAL (SELECT max(m.delivered_at) AS last_delivered_at FROM message m
                            WHERE m.responder_id = ${responderId}::uuid AND m.contact_method_id = c.id) d ON true
        LEFT JOIN LATERAL (SELECT m.ended_at, m.failure_reason, m.failure_code FROM message m
                            WHERE m.responder_id = ${responderId}::uuid AND m.contact_method_id = c.id
                              AND m.status IN ('failed', 'undelivered')
                            ORDER BY m.queued_at DESC LIMIT 1) f ON true
       WHERE c.responder_id = ${responderId}::uuid`;
    return new Map(rows.map((row) => [row.id, toFacts(row)]));
  }

  async asked(tx: Tx, responderId: string, since: Date, limit: number): Promise<readonly AskedRow[]> {
    return sqlOf(tx).query<AskedRow>`
      SELECT a.created_at AS at, a.status, a.reason, a.answer, a.answered_at, i.ref, i.region_code
        FROM alert a JOIN incident i ON i.id = a.incident_id
       WHERE a.responder_id = ${responderId}::uuid AND a.status <> 'excluded' AND a.created_at >= ${since}
       ORDER BY a.created_at DESC, a.id LIMIT ${limit}`;
  }

  async waiting(tx: Tx, responderId: string): Promise<number> {
    const [row] = await sqlOf(tx).query<{ count: number }>`
      SELECT count(*)::int AS count FROM alert a JOIN run r ON r.id = a.run_id
       WHERE a.responder_id = ${responderId}::uuid AND a.status = 'waiting' AND r.state = 'running'`;
    return row?.count ?? 0;
  }

  async account(tx: Tx, responderId: string): Promise<AccountRow | null> {
    const [row] = await sqlOf(tx).query<AccountRow>`
      SELECT id, role, status FROM "user" WHERE responder_id = ${responderId}::uuid`;
    return row ?? null;
  }

  async welcome(tx: Tx, responderId: string): Promise<WelcomeRow | null> {
    const [row] = await sqlOf(tx).query<WelcomeRow>`
      SELECT w.at,
             ARRAY(SELECT u.name FROM journal_entry v JOIN "user" u ON v.actor = 'user:' || u.id
                    WHERE v.kind = 'join.vouched' AND v.data->>'joinRequestId' = w.data->>'joinRequestId'
                    ORDER BY v.seq) AS by
        FROM journal_entry w
       WHERE w.kind = 'join.welcomed' AND w.data->>'responderId' = ${responderId} AND w.seq IS NOT NULL
       ORDER BY w.seq DESC LIMIT 1`;
    return row ?? null;
  }

  async groupNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await sqlOf(tx).query<{ id: string; name: string }>`
      SELECT id, name FROM "group" WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY lower(name)`;
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function toFacts({ failureCode, lastDeliveredAt, lastFailedAt, lastReason, lastCode }: MethodRow): MethodFacts {
  const failed = lastReason !== null || lastCode !== null;
  const lastFailure = failed ? { reason: lastReason ?? '', code: lastCode ?? '' } : null;
  return { failureCode, lastDeliveredAt, lastFailedAt, lastFailure };
}
