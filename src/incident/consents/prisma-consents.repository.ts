import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { prismaOf } from '../../platform/prisma/prisma-tx.js';
import type { ConsentAnswer, ConsentPurpose, ConsentSide, ConsentWay } from './consent.js';
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
    return rows.map(({ whoSealed, incidentId: _incident, ...row }) => ({
      ...row,
      purpose: row.purpose as ConsentPurpose,
      side: row.side as ConsentSide,
      answer: row.answer as ConsentAnswer,
      how: row.how as ConsentWay,
      who: whoSealed === null ? null : this.sealing.open({ field: FIELD, id: row.id }, whoSealed),
    }));
  }

  async insert(tx: Tx, incidentId: IncidentId, { who, ...consent }: Omit<Consent, 'withdrawnAt'>): Promise<void> {
    const whoSealed = who === null ? null : this.sealing.seal({ field: FIELD, id: consent.id }, who);
    await prismaOf(tx).consent.create({ data: { ...consent, incidentId, whoSealed }, select: { id: true } });
  }

  async withdraw(tx: Tx, id: string, at: Date): Promise<void> {
    await prismaOf(tx).consent.update({ where: { id }, data: { withdrawnAt: at }, select: { id: true } });
  }
}
