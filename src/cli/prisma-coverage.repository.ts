import { Injectable } from '@nestjs/common';
import { PrismaService } from '../platform/prisma/prisma.service.js';
import { type Coverage, CoverageRecords, type DatabaseFacts } from './coverage.repository.js';

/** A way by which a message would be tried. */
const USABLE = { verifiedAt: { not: null }, optedOutAt: null, failingSince: null };

@Injectable()
export class PrismaCoverageRecords extends CoverageRecords {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async coverage(): Promise<Coverage> {
    const reachable = await this.prisma.responder.groupBy({
      by: ['regionCode'],
      where: { status: 'active', roles: { isEmpty: false }, contactMethods: { some: USABLE } },
    });
    const pagers = await this.prisma.user.findMany({
      where: { role: { in: ['coordinator', 'admin'] }, status: { not: 'disabled' } },
      select: { role: true, status: true, regionCodes: true, responderId: true },
    });
    const ids = pagers.flatMap(({ responderId }) => (responderId === null ? [] : [responderId]));
    const paged = await this.prisma.responder.findMany({
      where: { id: { in: ids }, status: 'active', contactMethods: { some: USABLE } },
      select: { id: true },
    });
    const pageable = new Set<string | null>(paged.map(({ id }) => id));
    const active = pagers.filter((user) => user.status === 'active');
    return {
      reachableRegions: new Set(reachable.map(({ regionCode }) => regionCode)),
      coordinatorRegions: active
        .filter((user) => user.role === 'coordinator' && pageable.has(user.responderId))
        .map((user) => user.regionCodes),
      unpageable: pagers.filter((user) => !pageable.has(user.responderId)).length,
      admins: active.filter((user) => user.role === 'admin').length,
      places: await this.prisma.facility.count(),
      methods: await this.methods(),
    };
  }

  async database(): Promise<DatabaseFacts> {
    const [facts] = await this.prisma.$queryRaw<{ server: string; now: Date }[]>`
      SELECT current_setting('server_version') AS server, clock_timestamp() AS now`;
    const [last] = await this.prisma.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1 DESC LIMIT 1`;
    if (facts === undefined) throw new Error('The database did not say which it is.');
    return { ...facts, migration: last?.name ?? null };
  }

  private async methods(): Promise<Coverage['methods']> {
    const count = (where: object): Promise<number> =>
      this.prisma.contactMethod.count({ where: { ...where, responder: { status: 'active' } } });
    return {
      unverified: await count({ verifiedAt: null }),
      failing: await count({ failingSince: { not: null } }),
      optedOut: await count({ optedOutAt: { not: null } }),
    };
  }
}
