import { Injectable } from '@nestjs/common';
import type { JournalData, JournalEntry } from '../../../journal/journal-entry.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { LastEntries } from './last-entries.repository.js';

interface Row {
  readonly seq: bigint;
  readonly at: Date;
  readonly kind: string;
  readonly actor: string;
  readonly incidentId: string;
  readonly regionCode: string | null;
  readonly data: JournalData;
  readonly hash: string;
}

@Injectable()
export class PrismaLastEntries extends LastEntries {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  /** A few steps down the index for each incident, however long its log. */
  async of(incidentIds: readonly string[], most: number): Promise<readonly JournalEntry[]> {
    const rows = await this.prisma.$queryRaw<Row[]>`
      SELECT last.seq, last.at, last.kind, last.actor, last.incident_id AS "incidentId",
             last.region_code AS "regionCode", last.data, last.hash
        FROM unnest(${[...incidentIds]}::uuid[]) AS wanted (id)
       CROSS JOIN LATERAL (SELECT * FROM journal_entry
                            WHERE incident_id = wanted.id AND seq IS NOT NULL
                            ORDER BY seq DESC LIMIT ${most}::int) AS last
       ORDER BY last.seq DESC`;
    return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
  }
}
