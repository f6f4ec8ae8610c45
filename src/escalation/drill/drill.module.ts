import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DrillAudience } from './drill-audience.service.js';
import { DrillReports } from './drill-report.repository.js';
import { Drills } from './drills.repository.js';
import { EndDrill } from './end-drill.service.js';
import { PrismaDrillReports } from './prisma-drill-report.repository.js';
import { PrismaDrills } from './prisma-drills.repository.js';
import { DrillTrail, StartDrillService } from './start-drill.service.js';
import { EndDrillHandler, StopDrillService } from './stop-drill.service.js';

const SERVICES = [DrillAudience, DrillTrail, EndDrill, EndDrillHandler, StartDrillService, StopDrillService];

/** Drills: the whole way, without an incident. `Runs` comes from the engine, which is global. */
@Module({
  imports: [DeliveryModule, DirectoryModule],
  providers: [
    ...SERVICES,
    { provide: Drills, useClass: PrismaDrills },
    { provide: DrillReports, useClass: PrismaDrillReports },
  ],
  exports: [...SERVICES, Drills, DrillReports],
})
export class DrillModule {}
