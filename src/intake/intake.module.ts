import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { IncidentModule } from '../incident/incident.module.js';
import { LookUpReceiptService } from './look-up-receipt.service.js';
import { OpenIncidents } from './open-incidents.service.js';
import { PrismaReports } from './prisma-reports.repository.js';
import { ReceiptCodes } from './receipt-codes.service.js';
import { Reports } from './reports.repository.js';
import { SubmitReportService } from './submit-report.service.js';
import { TakeReports } from './take-reports.service.js';

@Module({
  imports: [DirectoryModule, IncidentModule],
  providers: [
    LookUpReceiptService,
    OpenIncidents,
    ReceiptCodes,
    SubmitReportService,
    TakeReports,
    { provide: Reports, useClass: PrismaReports },
  ],
  exports: [LookUpReceiptService, ReceiptCodes, Reports, SubmitReportService],
})
export class IntakeModule {}
