import { Injectable } from '@nestjs/common';
import { Clock, MINUTE } from '../kernel/clock.js';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import { type FacilityEntry, FacilityRegister } from './facility-register.js';

interface Copy {
  readonly takenAt: number;
  readonly entries: readonly FacilityEntry[];
  readonly byCode: ReadonlyMap<string, FacilityEntry>;
}

@Injectable()
export class PrismaFacilityRegister extends FacilityRegister {
  private copy: Copy | null = null;
  private reading: Promise<Copy> | null = null;
  private saves = 0;

  constructor(
    private readonly prisma: PrismaService,
    private readonly clock: Clock,
  ) {
    super();
  }

  async all(): Promise<readonly FacilityEntry[]> {
    return (await this.fresh()).entries;
  }

  async find(code: string): Promise<FacilityEntry | null> {
    return (await this.fresh()).byCode.get(code) ?? null;
  }

  async save(entries: Parameters<FacilityRegister['save']>[0]): Promise<{ added: number; changed: number }> {
    const known = new Map((await this.prisma.facility.findMany()).map((row) => [row.code, row]));
    const added = entries.filter((entry) => !known.has(entry.code));
    const changed = entries.filter((entry) => {
      const row = known.get(entry.code);
      return row !== undefined && JSON.stringify(sorted(row)) !== JSON.stringify(sorted(entry));
    });
    await this.prisma.$transaction([
      this.prisma.facility.createMany({ data: added.map((entry) => ({ ...entry })) }),
      ...changed.map((entry) => this.prisma.facility.update({ where: { code: entry.code }, data: { ...entry } })),
    ]);
    this.copy = null;
    this.reading = null;
    this.saves += 1;
    return { added: added.length, changed: changed.length };
  }

  private async fresh(): Promise<Copy> {
    const now = this.clock.now().getTime();
    if (this.copy !== null && Math.abs(now - this.copy.takenAt) < MINUTE && this.copy.entries.length > 0) {
      return this.copy;
    }
    // One reads, the others wait for it.
    this.reading ??= this.read(now);
    return this.reading;
  }

  private async read(takenAt: number): Promise<Copy> {
    const { copy: before, saves } = this;
    const rows = await this.prisma.facility.findMany({ select: COLUMNS, orderBy: { name: 'asc' } }).finally(() => {
      if (this.saves === saves) this.reading = null;
    });
    // The same array as long as nothing changed: what the search made of it stays.
    const entries = before !== null && JSON.stringify(before.entries) === JSON.stringify(rows) ? before.entries : rows;
    const copy = { takenAt, entries, byCode: new Map(entries.map((entry) => [entry.code, entry])) };
    // What was saved meanwhile is read next time.
    if (this.saves === saves) this.copy = copy;
    return copy;
  }
}

const COLUMNS = {
  code: true,
  name: true,
  setting: true,
  jurisdiction: true,
  regionCode: true,
  population: true,
  postcode: true,
} as const;

function sorted(row: object): [string, unknown][] {
  return Object.entries(row).sort(([a], [b]) => a.localeCompare(b));
}
