import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { IntakeModule } from '../../intake/intake.module.js';
import { JoinModule } from '../../intake/join/join.module.js';
import { JournalModule } from '../../journal/journal.module.js';
import { CallController } from './call.controller.js';
import { TakeCallService } from './call/take-call.service.js';
import { ConsoleRecordsModule } from './console-records.module.js';
import { HeldController } from './held.controller.js';
import { DealWithHeld } from './held/deal-with-held.service.js';
import { ReadHeldService } from './held/read-held.service.js';
import { InboxController } from './inbox.controller.js';
import { DealWithTextService } from './inbox/deal-with-text.service.js';
import { PrismaStrayTexts } from './inbox/prisma-stray-texts.repository.js';
import { ReadInboxService } from './inbox/read-inbox.service.js';
import { StrayTexts } from './inbox/stray-texts.repository.js';
import { JoinDecisionsController, JoinsController } from './joins.controller.js';
import { ReadJoinPages } from './joins/read-join-page.service.js';

/** Pages of the console about what comes in: calls, reports kept back, stray texts, offers to help. */
@Module({
  imports: [
    AccessModule,
    ConsoleRecordsModule,
    DirectoryModule,
    IncidentModule,
    IntakeModule,
    JoinModule,
    JournalModule,
  ],
  controllers: [CallController, HeldController, InboxController, JoinsController, JoinDecisionsController],
  providers: [
    DealWithHeld,
    DealWithTextService,
    ReadHeldService,
    ReadInboxService,
    ReadJoinPages,
    TakeCallService,
    { provide: StrayTexts, useClass: PrismaStrayTexts },
  ],
  exports: [StrayTexts],
})
export class ReceptionPagesModule {}
