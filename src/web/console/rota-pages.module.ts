import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { PolicyRecordsModule } from '../../escalation/policy-records.module.js';
import { DirectoryDesk } from '../api/directory/directory-desk.service.js';
import { FeedDesk } from '../api/directory/feed-desk.service.js';
import { PersonalDesk } from '../api/directory/personal-desk.service.js';
import { RotaDesk } from '../api/directory/rota-desk.service.js';
import { GroupList } from './groups/group-list.repository.js';
import { PrismaGroupList } from './groups/prisma-group-list.repository.js';
import { PeopleList } from './people/people-list.repository.js';
import { PrismaPeopleList } from './people/prisma-people-list.repository.js';
import { ReadPeople } from './people/read-people.service.js';
import { OwnWaysController } from './own-ways.controller.js';
import { RotaEditController } from './rota-edit.controller.js';
import { RotaKeepingController } from './rota-keeping.controller.js';
import { RotaLeaveController } from './rota-leave.controller.js';
import { RotaOwnController } from './rota-own.controller.js';
import { RotaPagesController } from './rota-pages.controller.js';
import { RotaSwapPagesController } from './rota-swaps.controller.js';
import { RotaListController } from './rotas.controller.js';
import { ReadEditCrew } from './rotas/edit-crew.service.js';
import { EditRota } from './rotas/edit-rota.service.js';
import { KeepRota } from './rotas/keep-rota.service.js';
import { ReadChange } from './rotas/read-change.service.js';
import { ReadConcerns } from './rotas/read-concerns.service.js';
import { ReadCrew } from './rotas/read-crew.service.js';
import { ReadOwnDuty } from './rotas/read-own-duty.service.js';
import { ReadRemoval } from './rotas/read-removal.service.js';
import { ReadRotaList } from './rotas/read-rota-list.service.js';
import { ReadRota } from './rotas/read-rota.service.js';

/** Pages of the console about rotas: who has them, what changes them, and one's own duty. */
@Module({
  imports: [AccessModule, DirectoryModule, DirectoryRecordsModule, PolicyRecordsModule],
  // What has a name of its own comes before what has an id.
  controllers: [
    RotaListController,
    RotaOwnController,
    OwnWaysController,
    RotaLeaveController,
    RotaEditController,
    RotaKeepingController,
    RotaPagesController,
    RotaSwapPagesController,
  ],
  providers: [
    DirectoryDesk,
    EditRota,
    FeedDesk,
    KeepRota,
    PersonalDesk,
    ReadChange,
    ReadConcerns,
    ReadCrew,
    ReadEditCrew,
    ReadOwnDuty,
    ReadPeople,
    ReadRemoval,
    ReadRota,
    ReadRotaList,
    RotaDesk,
    { provide: GroupList, useClass: PrismaGroupList },
    { provide: PeopleList, useClass: PrismaPeopleList },
  ],
})
export class RotaPagesModule {}
