import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DutyHandler } from './duty.handler.js';
import { DutyWatch } from './duty-watch.repository.js';
import { Notices } from './notices.service.js';
import { PrismaDutyWatch } from './prisma-duty-watch.repository.js';
import { DutyRecords, TellDutyService } from './tell-duty.service.js';
import { TellOfTrouble, WarnOfWeekService } from './warn-of-week.service.js';

/** Hand-over notices and the warning before a week, for processes with workers. */
@Module({
  imports: [DeliveryModule, DirectoryModule],
  providers: [
    DutyHandler,
    DutyRecords,
    Notices,
    TellDutyService,
    TellOfTrouble,
    WarnOfWeekService,
    { provide: DutyWatch, useClass: PrismaDutyWatch },
  ],
  exports: [DutyHandler],
})
export class DutyModule {}
