import { Injectable } from '@nestjs/common';
import type { RunId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { REGION_HELD } from '../../delivery/sending-stop.js';
import type { Maintenance } from './maintenance.js';
import { Maintenances } from './maintenances.repository.js';

@Injectable()
export class PrismaMaintenances extends Maintenances {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: Sealing,
  ) {
    super();
  }

  async all(): Promise<readonly Maintenance[]> {
    return this.prisma.regionMaintenance.findMany({
      omit: { reasonSealed: true },
      orderBy: [{ until: 'asc' }, { regionCode: 'asc' }],
    });
  }

  async find(tx: Tx, regionCode: string): Promise<Maintenance | null> {
    const [row] = await sqlOf(tx).query<Maintenance>`
      SELECT region_code, since, until, by FROM region_maintenance WHERE region_code = ${regionCode}`;
    return row ?? null;
  }

  async heldUntil(tx: Tx, incidentId: string, runId: RunId): Promise<Date | null> {
    const [row] = await sqlOf(tx).query<{ until: Date | null }>`
      SELECT paging_held_until(${incidentId}::uuid, ${runId}::uuid) AS until`;
    return row?.until ?? null;
  }

  async lock(tx: Tx, regionCode: string): Promise<Maintenance | null> {
    const [row] = await sqlOf(tx).query<Maintenance>`
      SELECT region_code, since, until, by FROM region_maintenance WHERE region_code = ${regionCode} FOR UPDATE`;
    return row ?? null;
  }

  async set(tx: Tx, { regionCode, since, until, by }: Maintenance, reason: string): Promise<void> {
    const sealed = this.sealing.seal({ field: 'region_maintenance.reason', id: regionCode }, reason);
    await sqlOf(tx).execute`
      INSERT INTO region_maintenance (region_code, since, until, reason_sealed, by)
      VALUES (${regionCode}, ${since}, ${until}, ${sealed}, ${by})
      ON CONFLICT (region_code)
      DO UPDATE SET until = EXCLUDED.until, reason_sealed = EXCLUDED.reason_sealed, by = EXCLUDED.by`;
  }

  async end(tx: Tx, { regionCode, since }: Maintenance, now: Date): Promise<readonly RunId[]> {
    const sql = sqlOf(tx);
    const runs = await sql.query<{ id: RunId }>`
      UPDATE run r
         SET round_started_at = r.round_started_at + held.time, step_started_at = r.step_started_at + held.time
        FROM (SELECT w.id, ${now} - GREATEST(w.started_at, ${since}) AS time
                FROM run w JOIN incident i ON i.id = w.incident_id
               WHERE i.region_code = ${regionCode} AND w.state = 'running'
                 AND paging_held_until(i.id, w.id) IS NOT NULL
               ORDER BY w.id FOR UPDATE OF w) AS held
       WHERE r.id = held.id
   RETURNING r.id`;
    // Rows of the outbox before messages, as whoever claims one does; also of a lost try, which may be put back just now.
    await sql.execute`
      SELECT o.id FROM outbox_row o
       WHERE o.key IN (SELECT k.key FROM message w JOIN incident i ON i.id = w.incident_id
                        CROSS JOIN LATERAL (VALUES ('message-' || w.id), ('message-' || w.id || '-sooner')) AS k (key)
                        WHERE i.region_code = ${regionCode} AND w.status IN ('queued', 'sending')
                          AND w.template IN ('triage', 'alert', 'reminder'))
       ORDER BY o.key FOR UPDATE`;
    const messages = await sql.query<{ key: string }>`
      UPDATE message m
         SET expires_at = m.expires_at + (${now} - GREATEST(m.queued_at, ${since})),
             due_at = CASE WHEN m.due_at > ${now} THEN m.due_at + (${now} - GREATEST(m.queued_at, ${since})) ELSE m.due_at END,
             failure_code = CASE m.failure_code WHEN ${REGION_HELD} THEN NULL ELSE m.failure_code END,
             failure_reason = CASE m.failure_code WHEN ${REGION_HELD} THEN NULL ELSE m.failure_reason END
       WHERE m.id IN (SELECT w.id FROM message w JOIN incident i ON i.id = w.incident_id
                       WHERE i.region_code = ${regionCode} AND w.status = 'queued'
                         AND w.template IN ('triage', 'alert', 'reminder')
                         AND paging_held_until(i.id, w.run_id) IS NOT NULL
                       ORDER BY w.id FOR UPDATE OF w)
   RETURNING 'message-' || m.id AS key`;
    const keys = messages.flatMap(({ key }) => [key, `${key}-sooner`]);
    await sql.execute`
      UPDATE outbox_row o SET due_at = GREATEST(m.due_at, ${now}), published_at = NULL
        FROM message m
       WHERE o.key = ANY(${keys}::text[]) AND m.id = (o.data ->> 'messageId')::uuid`;
    await sql.execute`DELETE FROM region_maintenance WHERE region_code = ${regionCode}`;
    return runs.map(({ id }) => id);
  }
}
