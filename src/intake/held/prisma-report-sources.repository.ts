import { Injectable } from '@nestjs/common';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { type ReportSource, ReportSources } from './report-sources.repository.js';

@Injectable()
export class PrismaReportSources extends ReportSources {
  constructor(private readonly clock: Clock) {
    super();
  }

  async keep(tx: Tx, sources: readonly ReportSource[]): Promise<void> {
    const at = this.clock.now();
    await sqlOf(tx).insert(
      'report_source',
      sources.map((source) => ({ ...source, at })),
    );
  }

  async mutedOf(tx: Tx, sources: readonly string[]): Promise<ReadonlySet<string>> {
    if (sources.length === 0) return new Set();
    const rows = await sqlOf(tx).query<{ source: string }>`
      SELECT source FROM muted_source WHERE source = ANY(${[...sources]}) AND until > ${this.clock.now()}`;
    return new Set(rows.map(({ source }) => source));
  }

  async sourceOf(tx: Tx, incidentId: string): Promise<string | null> {
    const [row] = await sqlOf(tx).query<{ source: string }>`
      SELECT s.source FROM report_source s JOIN report r ON r.id = s.report_id
       WHERE r.incident_id = ${incidentId}::uuid AND s.at > ${plus(this.clock.now(), -DAY)}
       ORDER BY r.created_at LIMIT 1`;
    return row?.source ?? null;
  }

  async mute(tx: Tx, source: string, by: string, until: Date): Promise<void> {
    await sqlOf(tx).execute`
      INSERT INTO muted_source (source, by, until) VALUES (${source}, ${by}, ${until})
      ON CONFLICT (source) DO UPDATE SET by = excluded.by, until = greatest(muted_source.until, excluded.until)`;
  }

  async forget(tx: Tx): Promise<void> {
    const now = this.clock.now();
    await sqlOf(tx).execute`DELETE FROM report_source WHERE at <= ${plus(now, -DAY)}`;
    await sqlOf(tx).execute`DELETE FROM muted_source WHERE until <= ${now}`;
  }
}
