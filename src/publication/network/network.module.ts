import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/directory.module.js';
import { EnoughTonight } from '../../escalation/enough-tonight.service.js';
import { FindCrowd } from '../../escalation/find-crowd.service.js';
import { CountResponses } from './count-responses.repository.js';
import { DutyCover } from './duty-cover.service.js';
import { NetworkRegions } from './network-regions.repository.js';
import { PrismaCountResponses } from './prisma-count-responses.repository.js';
import { PrismaNetworkRegions } from './prisma-network-regions.repository.js';
import { ReadDrillResults } from './read-drill-results.service.js';
import { ReadReadiness } from './read-readiness.service.js';
import { ReadResponses } from './read-responses.service.js';

/** What the network knows of itself: how soon it answers, and how ready it is. `Policies` and `Runs` come from the engine, which is global. */
@Module({
  imports: [DirectoryModule],
  providers: [
    DutyCover,
    EnoughTonight,
    FindCrowd,
    ReadDrillResults,
    ReadReadiness,
    ReadResponses,
    { provide: CountResponses, useClass: PrismaCountResponses },
    { provide: NetworkRegions, useClass: PrismaNetworkRegions },
  ],
  exports: [ReadDrillResults, ReadReadiness, ReadResponses],
})
export class NetworkModule {}
