import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { DirectoryRecordsModule } from '../../directory/directory-records.module.js';
import { DirectoryDesk } from '../api/directory/directory-desk.service.js';
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
  imports: [AccessModule, DirectoryModule, DirectoryRecordsModule],
  controllers: [PeopleController, ResponderController],
  providers: [
    DirectoryDesk,
    PeopleDesk,
    ReadPeople,
    ReadResponder,
    { provide: PeopleList, useClass: PrismaPeopleList },
    { provide: ResponderFacts, useClass: PrismaResponderFacts },
  ],
})
export class PeoplePagesModule {}
