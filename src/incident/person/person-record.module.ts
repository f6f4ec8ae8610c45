import { Module } from '@nestjs/common';
import { IncidentModule } from '../incident.module.js';
import { PersonDesk } from './person-desk.service.js';
import { PersonRecords } from './person-records.repository.js';
import { PrismaPersonRecords } from './prisma-person-records.repository.js';

/** The record of the person who died. */
@Module({
  imports: [IncidentModule],
  providers: [PersonDesk, { provide: PersonRecords, useClass: PrismaPersonRecords }],
  exports: [PersonDesk],
})
export class PersonRecordModule {}
