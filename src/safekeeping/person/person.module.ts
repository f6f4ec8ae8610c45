import { Module } from '@nestjs/common';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { ErasePerson } from '../erasure/erase-person.service.js';
import { EraseReport } from '../erasure/erase-report.service.js';
import { PrismaReportsStored } from '../erasure/prisma-reports-stored.repository.js';
import { ReportsStored } from '../erasure/reports-stored.repository.js';
import { ExportPerson } from './export-person.service.js';
import { ExportReport } from './export-report.service.js';
import { PeopleStored } from './people-stored.repository.js';
import { PrismaPeopleStored } from './prisma-people-stored.repository.js';

const SERVICES = [ErasePerson, EraseReport, ExportPerson, ExportReport];

/** What somebody may ask for: what is stored about them, and that it is forgotten. */
@Module({
  imports: [DirectoryModule, DirectoryRecordsModule, IncidentModule, IntakeModule],
  providers: [
    ...SERVICES,
    { provide: PeopleStored, useClass: PrismaPeopleStored },
    { provide: ReportsStored, useClass: PrismaReportsStored },
  ],
  exports: [...SERVICES, PeopleStored],
})
export class PersonModule {}
