import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { IncidentAccess } from '../api/incidents/incident-access.service.js';
import { PrismaReadIncidents } from '../api/incidents/prisma-read-incidents.repository.js';
import { ReadIncidents } from '../api/incidents/read-incidents.repository.js';
import { IncidentBook } from './records/incident-book.repository.js';
import { IncidentRecords } from './records/incident-records.repository.js';
import { Names } from './records/names.repository.js';
import { PrismaIncidentBook } from './records/prisma-incident-book.repository.js';
import { PrismaIncidentRecords } from './records/prisma-incident-records.repository.js';
import { PrismaNames } from './records/prisma-names.repository.js';
import { PrismaResponses } from './records/prisma-responses.repository.js';
import { Responses } from './records/responses.repository.js';

const REPOSITORIES = [
  { provide: ReadIncidents, useClass: PrismaReadIncidents },
  { provide: IncidentBook, useClass: PrismaIncidentBook },
  { provide: IncidentRecords, useClass: PrismaIncidentRecords },
  { provide: Names, useClass: PrismaNames },
  { provide: Responses, useClass: PrismaResponses },
];

/** What most pages of the console read: incidents, what people wrote about them, who answered, names, and who may see it. */
@Module({
  imports: [AccessModule, DirectoryModule, IncidentModule],
  providers: [...REPOSITORIES, IncidentAccess],
  exports: [...REPOSITORIES.map(({ provide }) => provide), IncidentAccess],
})
export class ConsoleRecordsModule {}
