import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { FeedEntries } from './feed/feed-entries.repository.js';
import { KeepFeedService } from './feed/keep-feed.service.js';
import { PrismaFeedEntries } from './feed/prisma-feed-entries.repository.js';
import { ReadPublicFeedService } from './feed/read-feed.service.js';
import { PrismaPublications } from './figures/prisma-publications.repository.js';
import { Publications } from './figures/publications.repository.js';
import { PublishFiguresService } from './figures/publish-figures.service.js';
import { ReadFiguresService } from './figures/read-figures.service.js';
import { PrismaPublishedIncidents } from './prisma-published-incidents.repository.js';
import { PublicationHandler } from './publication.handler.js';
import { PublishedIncidents } from './published-incidents.repository.js';

const SERVICES = [
  KeepFeedService,
  PublicationHandler,
  PublishFiguresService,
  ReadFiguresService,
  ReadPublicFeedService,
];

/** Open figures and feed. Needs, from the composition root: UnitOfWork, Journal, Clock, IdSource. */
@Module({
  imports: [DirectoryModule],
  providers: [
    ...SERVICES,
    { provide: FeedEntries, useClass: PrismaFeedEntries },
    { provide: Publications, useClass: PrismaPublications },
    { provide: PublishedIncidents, useClass: PrismaPublishedIncidents },
  ],
  exports: SERVICES,
})
export class PublicationModule {}
