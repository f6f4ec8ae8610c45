import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { Bulletins } from './bulletin/bulletins.repository.js';
import { BulletinSources, DraftBulletins } from './bulletin/draft-bulletins.service.js';
import { KeepBulletins } from './bulletin/keep-bulletins.service.js';
import { PrismaBulletins } from './bulletin/prisma-bulletins.repository.js';
import { ReadBulletins } from './bulletin/read-bulletins.service.js';
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
  BulletinSources,
  DraftBulletins,
  KeepBulletins,
  ReadBulletins,
  KeepFeedService,
  PublicationHandler,
  PublishFiguresService,
  ReadFiguresService,
  ReadPublicFeedService,
];

/** Open figures, feed and bulletin. Needs, from the composition root: UnitOfWork, Journal, Clock, IdSource. */
@Module({
  imports: [DirectoryModule],
  providers: [
    ...SERVICES,
    { provide: Bulletins, useClass: PrismaBulletins },
    { provide: FeedEntries, useClass: PrismaFeedEntries },
    { provide: Publications, useClass: PrismaPublications },
    { provide: PublishedIncidents, useClass: PrismaPublishedIncidents },
  ],
  exports: SERVICES,
})
export class PublicationModule {}
