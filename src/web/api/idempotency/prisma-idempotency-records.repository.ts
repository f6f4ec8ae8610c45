import { Injectable } from '@nestjs/common';
import { Sealing } from '../../../platform/crypto/sealing.js';
import type { IdempotencyRecord } from '../../../platform/prisma/generated/client.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import {
  type Attempt,
  type ClaimResult,
  IdempotencyRecords,
  type KeptAnswer,
} from './idempotency-records.repository.js';

/** Names the sealed answer, for all time. */
const BODY_FIELD = 'idempotency_record.body';
const SWEPT_AT_ONCE = 1_000;

/** While a try runs, its marker stands where the answer will be. */
@Injectable()
export class PrismaIdempotencyRecords extends IdempotencyRecords {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: Sealing,
  ) {
    super();
  }

  async claim(
    { id, requestHash, marker }: Attempt,
    { now, expiredBefore, abandonedBefore }: Parameters<IdempotencyRecords['claim']>[1],
  ): Promise<ClaimResult> {
    const fresh = await this.prisma.$executeRaw`
      INSERT INTO idempotency_record AS r (id, request_hash, body_sealed, created_at)
      VALUES (${id}, ${requestHash}, ${marker}, ${now})
          ON CONFLICT (id) DO UPDATE
         SET request_hash = EXCLUDED.request_hash, body_sealed = EXCLUDED.body_sealed,
             created_at = EXCLUDED.created_at, status = NULL, finished_at = NULL
       WHERE r.created_at <= ${expiredBefore}`;
    if (fresh > 0) return { state: 'mine', since: now };
    const record = await this.prisma.idempotencyRecord.findUnique({ where: { id } });
    if (record === null) return { state: 'running' };
    if (record.requestHash !== requestHash) return { state: 'another_request' };
    if (record.finishedAt !== null) return { state: 'answered', answer: this.answerOf(record) };
    return this.takeOver(record, marker, abandonedBefore);
  }

  async finish({ id, marker }: Attempt, { status, body }: KeptAnswer, at: Date): Promise<void> {
    const bodySealed = this.sealing.seal({ field: BODY_FIELD, id }, body);
    await this.prisma.idempotencyRecord.updateMany({
      where: { id, bodySealed: marker, finishedAt: null },
      data: { status, bodySealed, finishedAt: at },
    });
  }

  async free({ id, marker }: Attempt): Promise<void> {
    await this.prisma.idempotencyRecord.deleteMany({ where: { id, bodySealed: marker, finishedAt: null } });
  }

  async sweep(expiredBefore: Date): Promise<void> {
    await this.prisma.$executeRaw`
      WITH picked AS MATERIALIZED (
        SELECT id FROM idempotency_record WHERE created_at <= ${expiredBefore}
         ORDER BY created_at LIMIT ${SWEPT_AT_ONCE} FOR UPDATE SKIP LOCKED)
      DELETE FROM idempotency_record USING picked WHERE idempotency_record.id = picked.id`;
  }

  private async takeOver(record: IdempotencyRecord, marker: string, abandonedBefore: Date): Promise<ClaimResult> {
    const { id, bodySealed, createdAt } = record;
    if (bodySealed !== null && begunAt(bodySealed) > abandonedBefore) return { state: 'running' };
    const { count } = await this.prisma.idempotencyRecord.updateMany({
      where: { id, bodySealed, finishedAt: null },
      data: { bodySealed: marker },
    });
    return count > 0 ? { state: 'mine', since: createdAt } : { state: 'running' };
  }

  private answerOf({ id, status, bodySealed }: IdempotencyRecord): KeptAnswer {
    return { status: status ?? 500, body: this.sealing.open({ field: BODY_FIELD, id }, bodySealed ?? '') };
  }
}

/** A marker begins with the time in ISO 8601. */
function begunAt(marker: string): Date {
  return new Date(marker.split(' ')[0] ?? '');
}
