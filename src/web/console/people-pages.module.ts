import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { ContactVerificationModule } from '../../delivery/verification/contact-verification.module.js';
import { PolicyRecordsModule } from '../../escalation/policy-records.module.js';
import { PersonModule } from '../../safekeeping/person/person.module.js';
import { PersonalDataDesk } from '../api/keeping/personal-data-desk.service.js';
import { ResponderContactsController } from './responder-contacts.controller.js';
import { ResponderLeavingController } from './responder-leaving.controller.js';
import { FacilityDesk } from '../api/directory/facility-desk.service.js';
import { FacilityList } from '../api/directory/facility-list.repository.js';
import { PrismaFacilityList } from '../api/directory/prisma-facility-list.repository.js';
import { ResponderPlacesController } from './responder-places.controller.js';
import { ResponderWaysController } from './responder-ways.controller.js';
import { ResponderWishesController } from './responder-wishes.controller.js';
import { ReadLeavingPerson } from './responder/read-leaving-person.service.js';
import { DirectoryDesk } from '../api/directory/directory-desk.service.js';
import { ReadDuties } from './duties/read-duties.service.js';
import { GroupEditController } from './group-edit.controller.js';
import { GroupsController } from './groups.controller.js';
import { GroupList } from './groups/group-list.repository.js';
import { PrismaGroupList } from './groups/prisma-group-list.repository.js';
import { ReadGroups } from './groups/read-groups.service.js';
import { MaintenanceModule } from '../../escalation/maintenance/maintenance.module.js';
import { PlacePagesController } from './places.controller.js';
import { MapPlaces } from './map/map-places.repository.js';
import { PrismaMapPlaces } from './map/prisma-map-places.repository.js';
import { PlaceFacts } from './places/place-facts.repository.js';
import { PrismaPlaceFacts } from './places/prisma-place-facts.repository.js';
import { RegionPagesController } from './regions.controller.js';
import { PrismaRegionFacts } from './regions/prisma-region-facts.repository.js';
import { ReadRegions } from './regions/read-regions.service.js';
import { RegionFacts } from './regions/region-facts.repository.js';
import { ImportingModule } from '../../directory/importing/importing.module.js';
import { ExportList } from './lists/export-list.service.js';
import { ImportList } from './lists/import-list.service.js';
import { PeopleListsController } from './people-lists.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleList } from './people/people-list.repository.js';
import { PrismaPeopleList } from './people/prisma-people-list.repository.js';
import { ReadPeople } from './people/read-people.service.js';
import { ResponderController } from './responder.controller.js';
import { PeopleDesk } from './responder/people-desk.service.js';
import { PrismaResponderFacts } from './responder/prisma-responder-facts.repository.js';
import { ReadResponder } from './responder/read-responder.service.js';
import { ResponderFacts } from './responder/responder-facts.repository.js';

/** Pages of the console about people, groups, regions and places. */
@Module({
  imports: [
    AccessModule,
    ContactVerificationModule,
    DirectoryModule,
    DirectoryRecordsModule,
    ImportingModule,
    MaintenanceModule,
    PersonModule,
    PolicyRecordsModule,
  ],
  controllers: [
    GroupsController,
    GroupEditController,
    RegionPagesController,
    PlacePagesController,
    PeopleController,
    PeopleListsController,
    ResponderController,
    ResponderContactsController,
    ResponderLeavingController,
    ResponderPlacesController,
    ResponderWaysController,
    ResponderWishesController,
  ],
  providers: [
    DirectoryDesk,
    ExportList,
    FacilityDesk,
    ImportList,
    PeopleDesk,
    PersonalDataDesk,
    ReadDuties,
    ReadGroups,
    ReadLeavingPerson,
    ReadPeople,
    ReadRegions,
    ReadResponder,
    { provide: FacilityList, useClass: PrismaFacilityList },
    { provide: GroupList, useClass: PrismaGroupList },
    { provide: PeopleList, useClass: PrismaPeopleList },
    { provide: MapPlaces, useClass: PrismaMapPlaces },
    { provide: PlaceFacts, useClass: PrismaPlaceFacts },
    { provide: RegionFacts, useClass: PrismaRegionFacts },
    { provide: ResponderFacts, useClass: PrismaResponderFacts },
  ],
})
export class PeoplePagesModule {}
