import { Module } from '@nestjs/common';
import { PublicationModule } from '../../publication/publication.module.js';
import { FeedController } from './feed/feed.controller.js';
import { FiguresController } from './figures/figures.controller.js';

/** Open figures and the feed, for everybody. */
@Module({ imports: [PublicationModule], controllers: [FiguresController, FeedController] })
export class PublicationPagesModule {}
