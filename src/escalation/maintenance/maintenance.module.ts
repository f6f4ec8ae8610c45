import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DrillModule } from '../drill/drill.module.js';
import { Notices } from '../duty/notices.service.js';
import { EndMaintenanceHandler, EndMaintenanceService } from './end-maintenance.service.js';
import { MaintenanceTrail } from './maintenance-trail.service.js';
import { Maintenances } from './maintenances.repository.js';
import { PrismaMaintenances } from './prisma-maintenances.repository.js';
import { SetMaintenanceService } from './set-maintenance.service.js';

const SERVICES = [EndMaintenanceHandler, EndMaintenanceService, SetMaintenanceService];

/** The maintenance mode of regions. */
@Module({
  imports: [DeliveryModule, DirectoryModule, DrillModule],
  providers: [...SERVICES, MaintenanceTrail, Notices, { provide: Maintenances, useClass: PrismaMaintenances }],
  exports: [...SERVICES, Maintenances],
})
export class MaintenanceModule {}
