import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import { OVERDUE_KINDS } from './decide-audit.js';
import { type AuditState, ReadAudit } from './read-audit.repository.js';

@Injectable()
export class PrismaReadAudit extends ReadAudit {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async read(): Promise<AuditState> {
    const [audit, groups] = await Promise.all([
      this.prisma.audit.findUnique({ where: { id: 1 } }),
      this.prisma.auditFinding.groupBy({
        by: ['kind'],
        where: { alertedAt: { not: null } },
        _count: { _all: true },
        _min: { alertedAt: true },
      }),
    ]);
    const alerts = OVERDUE_KINDS.flatMap((kind) => {
      const group = groups.find((each) => each.kind === kind);
      const since = group?._min.alertedAt ?? null;
      return group === undefined || since === null ? [] : [{ kind, count: group._count._all, since }];
    });
    return { checkedAt: audit?.checkedAt ?? null, alerts };
  }
}
