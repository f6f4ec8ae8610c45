import { Global, Module } from '@nestjs/common';
import { MetricsModule } from '../platform/metrics/metrics.module.js';
import { CountingJournal } from './counting-journal.js';
import { Journal } from './journal.js';
import { PrismaWebhookTap } from '../webhook/prisma-webhook-tap.js';
import { JournalTap } from './journal-tap.js';
import { JournalFeedService } from './journal-feed.service.js';
import { PrismaJournalRepository } from './prisma-journal.repository.js';
import { PrismaReadJournalRepository } from './prisma-read-journal.repository.js';
import { ReadJournal } from './read-journal.repository.js';
import { VerifyJournalService } from './verify-journal.service.js';

/** Needs the global `PrismaModule`, `SETTINGS` and `Clock`. */
@Global()
@Module({
  imports: [MetricsModule],
  providers: [
    PrismaJournalRepository,
    { provide: Journal, useClass: CountingJournal },
    { provide: JournalTap, useClass: PrismaWebhookTap },
    { provide: ReadJournal, useClass: PrismaReadJournalRepository },
    VerifyJournalService,
    JournalFeedService,
  ],
  exports: [Journal, ReadJournal, VerifyJournalService, JournalFeedService],
})
export class JournalModule {}
