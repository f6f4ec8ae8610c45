import { Module } from '@nestjs/common';
import { EventPeople } from './calendar/event-people.service.js';
import { ImportDiary, ImportShiftsService } from './calendar/import-shifts.service.js';
import { OpenFeedService } from './calendar/open-feed.service.js';
import { RevokeFeedService } from './calendar/revoke-feed.service.js';
import { ChangeGroupService } from './change-group.service.js';
import { ChangeResponderService } from './change-responder.service.js';
import { ChangeRotaService } from './change-rota.service.js';
import { CheckResponderReferences } from './check-responder-references.service.js';
import { CheckRotaReferences } from './check-rota-references.service.js';
import { Consents } from './consents.repository.js';
import { CreateGroupService } from './create-group.service.js';
import { CreateResponderService } from './create-responder.service.js';
import { CreateRotaService } from './create-rota.service.js';
import { Groups } from './groups.repository.js';
import { LinkUserResponderService } from './link-user-responder.service.js';
import { OverrideRotaService } from './override-rota.service.js';
import { PrismaConsents } from './prisma-consents.repository.js';
import { PrismaGroups } from './prisma-groups.repository.js';
import { PrismaResponders } from './prisma-responders.repository.js';
import { PrismaRotaBook } from './prisma-rota-book.repository.js';
import { PrismaUserLinks } from './prisma-user-links.repository.js';
import { RemoveGroupService } from './remove-group.service.js';
import { RemoveResponderService } from './remove-responder.service.js';
import { RemoveRotaService } from './remove-rota.service.js';
import { ResponderAddresses } from './responder-addresses.service.js';
import { ResponderLog } from './responder-log.service.js';
import { Responders } from './responders.repository.js';
import { RestoreRotaService } from './restore-rota.service.js';
import { RotaBook } from './rota-book.repository.js';
import { AskSwapService } from './ask-swap.service.js';
import { EndLeaveService } from './end-leave.service.js';
import { ScheduleRotaService } from './schedule-rota.service.js';
import { TakeLeaveService } from './take-leave.service.js';
import { TakeSwapService } from './take-swap.service.js';
import { UndoSwapService } from './undo-swap.service.js';
import { UnscheduleRotaService } from './unschedule-rota.service.js';
import { WithdrawSwapService } from './withdraw-swap.service.js';
import { DirectoryModule } from './directory.module.js';
import { Leaves } from './leaves.repository.js';
import { PrismaLeaves } from './prisma-leaves.repository.js';
import { PrismaRotaDiary } from './prisma-rota-diary.repository.js';
import { RotaDiary } from './rota-diary.repository.js';
import { SwapDesk } from './swap-desk.service.js';
import { UserLinks } from './user-links.repository.js';

const SERVICES = [
  ImportShiftsService,
  OpenFeedService,
  RevokeFeedService,
  AskSwapService,
  EndLeaveService,
  ScheduleRotaService,
  TakeLeaveService,
  TakeSwapService,
  UndoSwapService,
  UnscheduleRotaService,
  WithdrawSwapService,
  ChangeGroupService,
  ChangeResponderService,
  ChangeRotaService,
  CreateGroupService,
  CreateResponderService,
  CreateRotaService,
  LinkUserResponderService,
  OverrideRotaService,
  RemoveGroupService,
  RemoveResponderService,
  RemoveRotaService,
  RestoreRotaService,
];

/**
 * The keeping of people, groups and rotas, for the doorways. Needs, globally: SETTINGS, Clock, IdSource, UnitOfWork,
 * Sealing, Journal, Outbox.
 */
@Module({
  imports: [DirectoryModule],
  providers: [
    ...SERVICES,
    CheckResponderReferences,
    EventPeople,
    ImportDiary,
    CheckRotaReferences,
    ResponderAddresses,
    SwapDesk,
    ResponderLog,
    { provide: Consents, useClass: PrismaConsents },
    { provide: Groups, useClass: PrismaGroups },
    { provide: Leaves, useClass: PrismaLeaves },
    { provide: RotaDiary, useClass: PrismaRotaDiary },
    { provide: Responders, useClass: PrismaResponders },
    { provide: RotaBook, useClass: PrismaRotaBook },
    { provide: UserLinks, useClass: PrismaUserLinks },
  ],
  exports: [...SERVICES, Consents, Groups, Leaves, ResponderLog, Responders, RotaBook, RotaDiary],
})
export class DirectoryRecordsModule {}
