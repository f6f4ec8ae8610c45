import { Module } from '@nestjs/common';
import { IncidentModule } from '../../incident/incident.module.js';
import { ForgetSourcesHandler } from './forget-sources.handler.js';
import { HeldReports } from './held-reports.repository.js';
import { MuteSource } from './mute-source.service.js';
import { PrismaHeldReports } from './prisma-held-reports.repository.js';
import { PrismaReportSources } from './prisma-report-sources.repository.js';
import { ReportSources } from './report-sources.repository.js';
import { SetAside } from './set-aside.service.js';
import { TakeIn } from './take-in.service.js';

/** Reports for which nobody was paged, until a coordinator has looked. */
@Module({
  imports: [IncidentModule],
  providers: [
    ForgetSourcesHandler,
    MuteSource,
    SetAside,
    TakeIn,
    { provide: HeldReports, useClass: PrismaHeldReports },
    { provide: ReportSources, useClass: PrismaReportSources },
  ],
  exports: [ForgetSourcesHandler, HeldReports, MuteSource, ReportSources, SetAside, TakeIn],
})
export class HeldModule {}
