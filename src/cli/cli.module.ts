import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { DirectoryRecordsModule } from '../directory/directory-records.module.js';
import { ImportingModule } from '../directory/importing/importing.module.js';
import { DrillModule } from '../escalation/drill/drill.module.js';
import { EscalationActionsModule } from '../escalation/escalation-actions.module.js';
import { EscalationModule } from '../escalation/escalation.module.js';
import { JournalModule } from '../journal/journal.module.js';
import { SafekeepingModule } from '../safekeeping/safekeeping.module.js';
import { PolicyRecordsModule } from '../escalation/policy-records.module.js';
import { NetworkModule } from '../publication/network/network.module.js';
import { WebhookModule } from '../webhook/webhook.module.js';
import { ApplyConfigService } from './config/apply-config.service.js';
import { CheckConfigReferences } from './config/check-config-references.service.js';
import { ReadConfigRecords } from './config/config-records.service.js';
import { WriteConfigRecords } from './config/write-records.service.js';
import { WriteConfigRoutes } from './config/write-routes.service.js';
import { CoverageRecords } from './coverage.repository.js';
import { ExamineProvidersService } from './examine-providers.service.js';
import { ExamineSystemService } from './examine-system.service.js';
import { PrismaCoverageRecords } from './prisma-coverage.repository.js';

/** What the commands work with, beside the core: no worker, no doorway. */
@Module({
  imports: [
    AccessModule,
    DeliveryModule,
    DirectoryModule,
    DirectoryRecordsModule,
    DrillModule,
    EscalationActionsModule,
    EscalationModule,
    ImportingModule,
    JournalModule,
    NetworkModule,
    PolicyRecordsModule,
    SafekeepingModule,
    WebhookModule,
  ],
  providers: [
    ApplyConfigService,
    CheckConfigReferences,
    ExamineProvidersService,
    ExamineSystemService,
    ReadConfigRecords,
    WriteConfigRecords,
    WriteConfigRoutes,
    { provide: CoverageRecords, useClass: PrismaCoverageRecords },
  ],
})
export class CliModule {}
