import { Module } from '@nestjs/common';
import { CalendarFeeds } from './calendar/calendar-feeds.repository.js';
import { PrismaCalendarFeeds } from './calendar/prisma-calendar-feeds.repository.js';
import { ReadFeedService } from './calendar/read-feed.service.js';
import { Crowd } from './crowd.repository.js';
import { FacilityRegister } from './facility-register.js';
import { JoinRequests } from './joining/join-requests.repository.js';
import { PrismaJoinRequests } from './joining/prisma-join-requests.repository.js';
import { People } from './people.repository.js';
import { PrismaCrowd } from './prisma-crowd.repository.js';
import { PrismaFacilityRegister } from './prisma-facility-register.js';
import { PrismaPeople } from './prisma-people.repository.js';
import { PrismaRotas } from './prisma-rotas.repository.js';
import { Rotas } from './rotas.repository.js';

@Module({
  providers: [
    { provide: Crowd, useClass: PrismaCrowd },
    { provide: FacilityRegister, useClass: PrismaFacilityRegister },
    { provide: JoinRequests, useClass: PrismaJoinRequests },
    { provide: People, useClass: PrismaPeople },
    { provide: Rotas, useClass: PrismaRotas },
    { provide: CalendarFeeds, useClass: PrismaCalendarFeeds },
    ReadFeedService,
  ],
  exports: [CalendarFeeds, Crowd, FacilityRegister, JoinRequests, People, ReadFeedService, Rotas],
})
export class DirectoryModule {}
