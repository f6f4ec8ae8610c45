import { Injectable } from '@nestjs/common';
import { groupBy } from '../../kernel/group-by.js';
import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { prismaOf } from '../../platform/prisma/prisma-tx.js';
import type { Consent as ConsentRow } from '../../platform/prisma/generated/client.js';
import type { ConsentAnswer, ConsentFacts, ConsentPurpose, ConsentSide, ConsentWay } from './consent.js';
import { type Consent, Consents } from './consents.repository.js';

const FIELD = 'consent.who';

@Injectable()
export class PrismaIncidentConsents extends Consents {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async ofIncident(tx: Tx, incidentId: IncidentId): Promise<readonly Consent[]> {
    const rows = await prismaOf(tx).consent.findMany({
      where: { incidentId },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    return rows.map((row) => ({
      ...toFacts(row),
      id: row.id,
      at: row.at,
      recordedBy: row.recordedBy,
      how: row.how as ConsentWay,
      who: row.whoSealed === null ? null : this.sealing.open({ field: FIELD, id: row.id }, row.whoSealed),
    }));
  }

  async factsOf(tx: Tx, incidentIds: readonly IncidentId[]): Promise<ReadonlyMap<IncidentId, readonly ConsentFacts[]>> {
    const rows = await prismaOf(tx).consent.findMany({
      where: { incidentId: { in: [...incidentIds] } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    });
    const byIncident = groupBy(rows, ({ incidentId }) => incidentId as IncidentId);
    return new Map([...byIncident].map(([id, those]) => [id, those.map(toFacts)]));
  }

  async insert(tx: Tx, incidentId: IncidentId, { who, ...consent }: Omit<Consent, 'withdrawnAt'>): Promise<void> {
    const whoSealed = who === null ? null : this.sealing.seal({ field: FIELD, id: consent.id }, who);
    await prismaOf(tx).consent.create({ data: { ...consent, incidentId, whoSealed }, select: { id: true } });
  }

  async withdraw(tx: Tx, id: string, at: Date): Promise<void> {
    await prismaOf(tx).consent.update({ where: { id }, data: { withdrawnAt: at }, select: { id: true } });
  }
}

function toFacts({ purpose, side, answer, expiresAt, withdrawnAt }: ConsentRow): ConsentFacts {
  return {
    purpose: purpose as ConsentPurpose,
    side: side as ConsentSide,
    answer: answer as ConsentAnswer,
    expiresAt,
    withdrawnAt,
  };
}
