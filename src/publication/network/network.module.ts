import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/directory.module.js';
import { EnoughTonight } from '../../escalation/enough-tonight.service.js';
import { FindCrowd } from '../../escalation/find-crowd.service.js';
import { DutyCover } from './duty-cover.service.js';
import { KeepResponseDays } from './keep-response-days.service.js';
import { NetworkRegions } from './network-regions.repository.js';
import { PrismaNetworkRegions } from './prisma-network-regions.repository.js';
import { PrismaResponseDays } from './prisma-response-days.repository.js';
import { ReadDrillResults } from './read-drill-results.service.js';
import { ReadReadiness } from './read-readiness.service.js';
import { ReadResponses } from './read-responses.service.js';
import { KeepResponseDaysHandler } from './response-days.handler.js';
import { ResponseDays } from './response-days.repository.js';

/** What the network knows of itself: how soon it answers, and how ready it is. `Policies` and `Runs` come from the engine, which is global. */
@Module({
  imports: [DirectoryModule],
  providers: [
    DutyCover,
    EnoughTonight,
    FindCrowd,
    KeepResponseDays,
    KeepResponseDaysHandler,
    ReadDrillResults,
    ReadReadiness,
    ReadResponses,
    { provide: NetworkRegions, useClass: PrismaNetworkRegions },
    { provide: ResponseDays, useClass: PrismaResponseDays },
  ],
  exports: [KeepResponseDays, KeepResponseDaysHandler, ReadDrillResults, ReadReadiness, ReadResponses],
})
export class NetworkModule {}
