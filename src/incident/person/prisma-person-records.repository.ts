import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type IncidentId, IdSource } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { prismaOf, sqlOf } from '../../platform/prisma/prisma-tx.js';
import { PERSON_FIELDS, type PersonDetails } from './person-record.js';
import { type PersonReading, PersonRecords } from './person-records.repository.js';

const FIELD = 'person_record.details';

const kept = z.partialRecord(z.enum(PERSON_FIELDS), z.string());

@Injectable()
export class PrismaPersonRecords extends PersonRecords {
  constructor(
    private readonly sealing: Sealing,
    private readonly ids: IdSource,
  ) {
    super();
  }

  async find(tx: Tx, incidentId: IncidentId): Promise<PersonDetails> {
    const row = await prismaOf(tx).personRecord.findUnique({ where: { incidentId } });
    if (row === null) return {};
    return kept.parse(JSON.parse(this.sealing.open({ field: FIELD, id: row.id }, row.detailsSealed)));
  }

  async save(tx: Tx, incidentId: IncidentId, details: PersonDetails, at: Date): Promise<void> {
    if (Object.keys(details).length === 0) {
      await this.remove(tx, incidentId);
      return;
    }
    const before = await prismaOf(tx).personRecord.findUnique({ where: { incidentId }, select: { id: true } });
    const id = before?.id ?? this.ids.next();
    const detailsSealed = this.sealing.seal({ field: FIELD, id }, JSON.stringify(details));
    await prismaOf(tx).personRecord.upsert({
      where: { incidentId },
      create: { id, incidentId, detailsSealed, createdAt: at, updatedAt: at },
      update: { detailsSealed, updatedAt: at },
      select: { id: true },
    });
  }

  async remove(tx: Tx, incidentId: IncidentId): Promise<boolean> {
    const { count } = await prismaOf(tx).personRecord.deleteMany({ where: { incidentId } });
    return count > 0;
  }

  async exists(tx: Tx, incidentId: IncidentId): Promise<boolean> {
    return (await prismaOf(tx).personRecord.count({ where: { incidentId } })) > 0;
  }

  async readings(tx: Tx, incidentId: IncidentId, most: number): Promise<readonly PersonReading[]> {
    return sqlOf(tx).query<PersonReading>`
      SELECT at, actor, data->>'reason' AS reason FROM journal_entry
       WHERE incident_id = ${incidentId}::uuid AND kind = 'person.read' ORDER BY seq DESC LIMIT ${most}`;
  }
}
