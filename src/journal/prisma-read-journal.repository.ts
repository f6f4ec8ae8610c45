import { Injectable } from '@nestjs/common';
import type { JournalEntry as Row, Prisma } from '../platform/prisma/generated/client.js';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import type { JournalData, JournalEntry, SealedEntry } from './journal-entry.js';
import { type JournalFilter, type JournalPage, ReadJournal } from './read-journal.repository.js';

@Injectable()
export class PrismaReadJournalRepository extends ReadJournal {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  override async after(seq: number, page: JournalPage): Promise<readonly JournalEntry[]> {
    const rows = await this.prisma.journalEntry.findMany({
      where: { ...matching(page), seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: page.limit,
    });
    return rows.map(entryOf);
  }

  override async before(seq: number | null, page: JournalPage): Promise<readonly JournalEntry[]> {
    const rows = await this.prisma.journalEntry.findMany({
      where: { ...matching(page), seq: seq === null ? { not: null } : { lt: seq } },
      orderBy: { seq: 'desc' },
      take: page.limit,
    });
    return rows.map(entryOf);
  }

  override async ofIncident(incidentId: string): Promise<readonly JournalEntry[]> {
    const rows = await this.prisma.journalEntry.findMany({
      where: { incidentId, seq: { not: null } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(entryOf);
  }

  override async sealedOfIncident(incidentId: string): Promise<readonly SealedEntry[]> {
    const rows = await this.prisma.journalEntry.findMany({
      where: { incidentId, seq: { not: null } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(sealedOf);
  }

  override async head(): Promise<number> {
    const last = await this.prisma.journalEntry.findFirst({
      where: { seq: { not: null } },
      orderBy: { seq: 'desc' },
      select: { seq: true },
    });
    return Number(last?.seq ?? 0);
  }

  override async sealedAfter(seq: number, limit: number): Promise<readonly SealedEntry[]> {
    const rows = await this.prisma.journalEntry.findMany({
      where: { seq: { gt: seq } },
      orderBy: { seq: 'asc' },
      take: limit,
    });
    return rows.map(sealedOf);
  }

  override async countUnsealed(): Promise<number> {
    return this.prisma.journalEntry.count({ where: { seq: null } });
  }
}

function matching(filter: JournalFilter): Prisma.JournalEntryWhereInput {
  return {
    ...(filter.regionCodes === undefined ? {} : { regionCode: { in: [...filter.regionCodes] } }),
    ...(filter.incidentId === undefined ? {} : { incidentId: filter.incidentId }),
    ...(filter.kinds === undefined ? {} : { kind: { in: [...filter.kinds] } }),
  };
}

function sealedOf(row: Row): SealedEntry {
  const { prevHash, incidentPrevHash, canonical } = row;
  return { ...entryOf(row), prevHash: prevHash ?? '', incidentPrevHash, canonical };
}

/** A sealed row. `seq` stays far below 2^53. */
function entryOf(row: Row): JournalEntry {
  return {
    seq: Number(row.seq),
    at: row.at,
    kind: row.kind,
    actor: row.actor,
    incidentId: row.incidentId,
    regionCode: row.regionCode,
    data: row.data as JournalData,
    hash: row.hash ?? '',
  };
}
