import { Module } from '@nestjs/common';
import { ChangeGroupService } from './change-group.service.js';
import { ChangeResponderService } from './change-responder.service.js';
import { ChangeRotaService } from './change-rota.service.js';
import { CheckRotaReferences } from './check-rota-references.service.js';
import { CreateGroupService } from './create-group.service.js';
import { CreateResponderService } from './create-responder.service.js';
import { CreateRotaService } from './create-rota.service.js';
import { Groups } from './groups.repository.js';
import { LinkUserResponderService } from './link-user-responder.service.js';
import { OverrideRotaService } from './override-rota.service.js';
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
import { UserLinks } from './user-links.repository.js';

const SERVICES = [
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
  providers: [
    ...SERVICES,
    CheckRotaReferences,
    ResponderAddresses,
    ResponderLog,
    { provide: Groups, useClass: PrismaGroups },
    { provide: Responders, useClass: PrismaResponders },
    { provide: RotaBook, useClass: PrismaRotaBook },
    { provide: UserLinks, useClass: PrismaUserLinks },
  ],
  exports: [...SERVICES, Groups, Responders, RotaBook],
})
export class DirectoryRecordsModule {}
