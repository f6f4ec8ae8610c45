import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { PrismaReporterNotices } from './prisma-reporter-notices.repository.js';
import { ReporterNotices } from './reporter-notices.repository.js';
import { TellReporter } from './tell-reporter.service.js';

@Module({
  imports: [DeliveryModule],
  providers: [TellReporter, { provide: ReporterNotices, useClass: PrismaReporterNotices }],
  exports: [TellReporter],
})
export class NoticeModule {}
