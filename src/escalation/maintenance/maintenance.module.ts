import { Module } from '@nestjs/common';
import { EndMaintenanceHandler, EndMaintenanceService } from './end-maintenance.service.js';
import { Maintenances } from './maintenances.repository.js';
import { PrismaMaintenances } from './prisma-maintenances.repository.js';
import { SetMaintenanceService } from './set-maintenance.service.js';

const SERVICES = [EndMaintenanceHandler, EndMaintenanceService, SetMaintenanceService];

/** The maintenance mode of regions. */
@Module({
  providers: [...SERVICES, { provide: Maintenances, useClass: PrismaMaintenances }],
  exports: [...SERVICES, Maintenances],
})
export class MaintenanceModule {}
