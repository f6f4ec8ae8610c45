import { Injectable } from '@nestjs/common';
import { Prisma } from '../platform/prisma/generated/client.js';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import { OutboxRows, type Backlog, type Overdue } from './outbox-rows.repository.js';
import type { OutboxRow } from './outbox-row.js';

/** A job that vanished this often has something wrong with it. */
const STUCK = 20;

interface RawRow {
  readonly id: bigint;
  readonly key: string;
  readonly fact: string;
  readonly data: OutboxRow['data'];
  readonly priority: number;
  readonly due_at: Date;
  readonly created_at: Date;
}

@Injectable()
export class PrismaOutboxRows extends OutboxRows {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async markPublished(rows: readonly OutboxRow[], at: Date): Promise<void> {
    if (rows.length === 0) return;
    const published = rows.map(({ id, dueAt }) => ({ id: String(id), due_at: dueAt.toISOString() }));
    await this.prisma.$executeRaw`
      UPDATE outbox_row SET published_at = ${at}::timestamptz
       WHERE id IN (
         SELECT o.id FROM outbox_row o
           JOIN jsonb_to_recordset(${JSON.stringify(published)}::jsonb) AS p (id bigint, due_at timestamptz)
             ON o.id = p.id AND o.due_at = p.due_at
          WHERE o.published_at IS NULL
            FOR UPDATE OF o SKIP LOCKED)`;
  }

  async claimUnpublished(overdue: Overdue, limit: number): Promise<readonly OutboxRow[]> {
    const { now, future, writtenBefore } = overdue;
    return this.claim(
      now,
      limit,
      Prisma.sql`published_at IS NULL
        AND (created_at <= ${writtenBefore}::timestamptz OR created_at > ${future}::timestamptz)`,
    );
  }

  async claimOverdue(overdue: Overdue, limit: number): Promise<readonly OutboxRow[]> {
    const { now, future, dueBefore, publishedBefore } = overdue;
    return this.claim(
      now,
      limit,
      Prisma.sql`published_at IS NOT NULL
        AND (due_at <= ${dueBefore}::timestamptz OR (created_at > ${future}::timestamptz AND due_at <= created_at))
        AND (published_at <= ${publishedBefore}::timestamptz OR published_at > ${future}::timestamptz)`,
    );
  }

  async release(ids: readonly bigint[]): Promise<void> {
    if (ids.length === 0) return;
    await this.prisma.$executeRaw`
      UPDATE outbox_row SET published_at = NULL
       WHERE id IN (SELECT id FROM outbox_row WHERE id = ANY(${texts(ids)}::bigint[]) FOR UPDATE SKIP LOCKED)`;
  }

  async releaseAll(): Promise<void> {
    await this.prisma.$executeRaw`
      UPDATE outbox_row SET published_at = NULL
       WHERE id IN (SELECT id FROM outbox_row WHERE published_at IS NOT NULL ORDER BY key FOR UPDATE)`;
  }

  async countRepublished(ids: readonly bigint[]): Promise<readonly OutboxRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.prisma.$queryRaw<(RawRow & { republished: number })[]>`
      UPDATE outbox_row SET republished = republished + 1
       WHERE id IN (SELECT id FROM outbox_row WHERE id = ANY(${texts(ids)}::bigint[]) ORDER BY key FOR UPDATE)
      RETURNING id, key, fact, data, priority, due_at, created_at, republished`;
    return rows.filter((row) => row.republished > STUCK).map(asRow);
  }

  async backlog(now: Date): Promise<Backlog> {
    const [row] = await this.prisma.$queryRaw<{ due: number; oldest: Date | null; stuck: number }[]>`
      SELECT count(*) FILTER (WHERE due_at <= ${now}::timestamptz)::int AS due,
             min(due_at) FILTER (WHERE due_at <= ${now}::timestamptz) AS oldest,
             count(*) FILTER (WHERE republished > ${STUCK})::int AS stuck
        FROM outbox_row`;
    return { due: row?.due ?? 0, oldestDueAt: row?.oldest ?? null, stuck: row?.stuck ?? 0 };
  }

  /** Picked once: as a condition, PostgreSQL may ask a query with a limit again for each row, and get more than the limit. */
  private async claim(now: Date, limit: number, condition: Prisma.Sql): Promise<readonly OutboxRow[]> {
    const rows = await this.prisma.$queryRaw<RawRow[]>`
      WITH picked AS MATERIALIZED (
        SELECT id FROM outbox_row WHERE ${condition}
         ORDER BY priority, due_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      UPDATE outbox_row SET published_at = ${now}::timestamptz FROM picked WHERE outbox_row.id = picked.id
      RETURNING outbox_row.id, key, fact, data, priority, due_at, created_at`;
    return rows.map(asRow);
  }
}

function asRow({ id, key, fact, data, priority, due_at: dueAt, created_at: createdAt }: RawRow): OutboxRow {
  return { id, key, fact, data, priority, dueAt, createdAt };
}

function texts(ids: readonly bigint[]): string[] {
  return ids.map(String);
}
